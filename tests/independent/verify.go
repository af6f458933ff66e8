// Command verify checks the public files of a Convoke record with the note and tlog packages of
// the Go project. It shares no code and no author with Convoke.
//
//	verify DIR VKEY
//
// It checks the checkpoint's signature, recomputes the tree from the entry bundles, and compares
// the root and every tile with the files. It knows nothing of what the entries mean.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// memory holds the hashes of the tree in the order in which tlog stores them.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index < 0 || index >= int64(len(m)) {
			return nil, fmt.Errorf("hash %d is not in the tree", index)
		}
		hashes[i] = m[index]
	}
	return hashes, nil
}

// path turns Go's name of a tile (tile/8/L/N, tile/8/data/N) into the one of C2SP tlog-tiles.
func path(t tlog.Tile) string {
	name := strings.TrimPrefix(t.Path(), fmt.Sprintf("tile/%d/", height))
	if strings.HasPrefix(name, "data/") {
		name = "entries/" + strings.TrimPrefix(name, "data/")
	}
	return filepath.FromSlash("tile/" + name)
}

// entries cuts a bundle into its entries.
func entries(bundle []byte) ([][]byte, error) {
	var all [][]byte
	for len(bundle) > 0 {
		if len(bundle) < 2 {
			return nil, fmt.Errorf("the bundle is cut")
		}
		n := int(binary.BigEndian.Uint16(bundle))
		if len(bundle) < 2+n {
			return nil, fmt.Errorf("the bundle is cut")
		}
		all = append(all, bundle[2:2+n])
		bundle = bundle[2+n:]
	}
	return all, nil
}

// readEntries reads all entries of a log of this size into a tree.
func readEntries(dir string, size int64) (memory, error) {
	var tree memory
	for n := int64(0); n<<height < size; n++ {
		width := size - n<<height
		if width > 1<<height {
			width = 1 << height
		}
		tile := tlog.Tile{H: height, L: -1, N: n, W: int(width)}
		bundle, err := os.ReadFile(filepath.Join(dir, path(tile)))
		if err != nil {
			return nil, err
		}
		all, err := entries(bundle)
		if err != nil {
			return nil, fmt.Errorf("%s: %v", path(tile), err)
		}
		if int64(len(all)) != width {
			return nil, fmt.Errorf("%s: %d entries, %d expected", path(tile), len(all), width)
		}
		for i, entry := range all {
			hashes, err := tlog.StoredHashes(n<<height+int64(i), entry, tree)
			if err != nil {
				return nil, err
			}
			tree = append(tree, hashes...)
		}
	}
	return tree, nil
}

// tilesOf names the tiles of hashes that a tree of this size must have.
func tilesOf(size int64) []tlog.Tile {
	var tiles []tlog.Tile
	for level := 0; size > 0; level++ {
		full, rest := size>>height, int(size&(1<<height-1))
		for n := int64(0); n < full; n++ {
			tiles = append(tiles, tlog.Tile{H: height, L: level, N: n, W: 1 << height})
		}
		if rest > 0 {
			tiles = append(tiles, tlog.Tile{H: height, L: level, N: full, W: rest})
		}
		size = full
	}
	return tiles
}

func verify(dir, vkey string) (tlog.Tree, int, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, 0, fmt.Errorf("checkpoint: %v", err)
	}
	// tlog.ParseTree knows one origin only; the rest of the form is the same.
	origin, rest, _ := strings.Cut(opened.Text, "\n")
	if origin != verifier.Name() {
		return tlog.Tree{}, 0, fmt.Errorf("checkpoint: origin %q is not the key's name", origin)
	}
	head, err := tlog.ParseTree([]byte("go.sum database tree\n" + rest))
	if err != nil {
		return tlog.Tree{}, 0, fmt.Errorf("checkpoint: %v", err)
	}
	tree, err := readEntries(dir, head.N)
	if err != nil {
		return head, 0, err
	}
	root, err := tlog.TreeHash(head.N, tree)
	if err != nil {
		return head, 0, err
	}
	if head.N == 0 {
		root = sha256.Sum256(nil) // RFC 6962; tlog leaves the empty tree out
	}
	if root != head.Hash {
		return head, 0, fmt.Errorf("the entries lead to root %v, signed is %v", root, head.Hash)
	}
	tiles := tilesOf(head.N)
	for _, tile := range tiles {
		expected, err := tlog.ReadTileData(tile, tree)
		if err != nil {
			return head, 0, err
		}
		found, err := os.ReadFile(filepath.Join(dir, path(tile)))
		if err != nil {
			return head, 0, err
		}
		if !bytes.Equal(expected, found) {
			return head, 0, fmt.Errorf("%s holds other hashes", path(tile))
		}
	}
	return head, len(tiles), nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: verify DIR VKEY")
		os.Exit(2)
	}
	head, tiles, err := verify(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, "does not hold:", err)
		os.Exit(1)
	}
	fmt.Printf("holds: %d entries, %d tiles, root %v\n", head.N, tiles, head.Hash)
}
