## Who can decide: voting power under the charter, now and after a change

power-nav = 谁有发言权
power-title = 这里谁能作决定？
power-crumb = 章程
power-lead = 有席位还不等于有决定权。以下按章程计算各群体能通过什么、能阻止什么，共 { $rules } 条规则。
power-empty = 没有生效的章程，因此无法衡量。
power-next = 在作出决定之前，先看看一项改动会怎样改变权力。
power-next-button = 试一项改动
power-how = 如何计算
power-how-words = 假定人人投赞成或反对票，空缺席位视为有人，所有投票方式同等计算。这些数字并非人写，而是由章程得出。
power-how-indices = 班扎夫：该席位所占关键票的份额，即缺了它就会落败的获胜组合。沙普利–舒比克：在多少种到场顺序中由该席位使动议通过。阻止与发起：科尔曼对最强席位的度量；阻止为 100% 即否决权。
power-table = 按规则和群体列出的投票权
power-table-rule = 投票权：{ $rule }
power-col-rule = 规则
power-col-clause = 条款
power-col-constituency = 群体
power-col-members = 成员
power-col-seats = 席位
power-col-seat-share = 席位份额
power-col-banzhaf = 权力（班扎夫）
power-col-shapley = 沙普利–舒比克
power-col-prevents = 阻止
power-col-initiates = 发起
power-col-seats-before = 现有席位
power-col-seats-after = 改后席位
power-col-power-before = 现有权力
power-col-power-after = 改后权力
power-col-can-before = 现在能
power-col-can-after = 改后能
power-rule-about = { $clause } · 决定机构：{ $body }
power-bar-seats = 席位份额
power-bar-power = 投票权份额（班扎夫）
power-groups = 哪些群体合起来能通过或阻止
power-winning = 足以通过，缺一不可
power-winning-none = 没有任何整群体的组合能通过动议。
power-blocking = 足以阻止，缺一不可
power-blocking-none = 没有任何整群体的组合能阻止动议。
power-to-act = 在所有投票方式中，{ $share } 会通过动议。
power-try = 试改这条规则
power-more = …还有 { $n } 组
power-not-title = 没有投票权可算的规则
power-not-body = 无法计算：章程没有指明按此决定的机构。
power-not-seats = 无法计算：有表决权的席位数不明或没有。
power-not-by-ballot = 不以投票决定，因此没有投票权可算。
power-not-fallback = 无法计算：没有说明异议成立后怎么办。
power-not-weight = 无法计算：有席位缺少规则所计的权重。
power-not-too-large = 无法在合理时间内算出：不同席位和门槛太多。
power-settled-by = 先求共识；这里衡量的是异议之后的表决：{ $rule }。
power-unanimous = 任何一方提出一项异议即可阻止。
power-passes = { $n ->
    [1] 单独即可通过动议。
   *[other] 各自单独即可通过动议。
}
power-has-veto = { $n ->
    [1] 其中一个席位即可阻止。
   *[other] 各自的一个席位即可阻止。
}
power-blocks = { $n ->
    [1] 席位意见一致时可单独阻止。
   *[other] 席位意见一致时可各自单独阻止。
}
power-blocks-not = { $n ->
    [1] 不能单独阻止。
   *[other] 都不能单独阻止。
}
power-dummy = { $n ->
    [1] 从不起作用：没有结果取决于其席位。
   *[other] 都从不起作用：没有结果取决于其席位。
}
power-can-no-seat = 无表决席位
power-can-both = 单独通过和阻止
power-can-pass = 单独通过
power-can-block = 单独阻止
power-can-nothing = 从不起作用
power-can-with-others = 与他方一起起作用
power-what-if-title = 如果章程不同会怎样？
power-what-if-lead = 改动数字，看看届时谁能作决定。不会记录任何内容；改动保存在本页地址中，可以转发。
power-what-if-shift = 届时谁能作决定
power-what-if-change = 你的改动
power-what-if-table = 改动前后的席位与权力
power-what-if-gone = 所看的章程中已没有这条规则。
power-what-if-rule = 规则
power-what-if-draft = 查看章程草案
power-what-if-no-draft = 现行章程
power-what-if-seats = 席位：{ $group }
power-what-if-weight = { $group } 每席权重：{ $weight }
power-what-if-chamber = { $constituency } 计入
power-what-if-threshold = 多少算够
power-what-if-threshold-hint = 每行一个条件，须全部满足；空行另起一种方式。例如：each_chamber >=2/3 of votes_cast
power-what-if-button = 查看变化
power-what-if-back = 回到现行章程
power-what-if-bad-seats = “{ $text }”不是席位数：请写 0 到 300 的整数。席位未改动。
power-what-if-bad-weight = “{ $text }”不是权重：请写整数。权重未改动。
power-what-if-bad-threshold = 门槛未改动：{ $text }
power-shift-blocks = { $n ->
    [1] 现在可单独阻止，以前不能。
   *[other] 各自现在可单独阻止，以前不能。
}
power-shift-blocks-no-more = { $n ->
    [1] 不再能单独阻止。
   *[other] 各自不再能单独阻止。
}
power-shift-passes = { $n ->
    [1] 现在可单独通过动议，以前不能。
   *[other] 各自现在可单独通过动议，以前不能。
}
power-shift-passes-no-more = { $n ->
    [1] 不再能单独通过动议。
   *[other] 各自不再能单独通过动议。
}
power-shift-dummy = { $n ->
    [1] 将不再起任何作用。
   *[other] 将不再起任何作用。
}
power-shift-dummy-no-more = { $n ->
    [1] 将起作用，而现在不起。
   *[other] 将起作用，而现在不起。
}
power-shift-none = 尚无改动：以下是现有的席位与权力。
power-shift-numbers = 没有谁获得或失去通过或阻止的能力，只是数字有变。
power-as-rule = 数字见：{ $rule }
