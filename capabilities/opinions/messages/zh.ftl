opinions-nav = 意见
opinions-title = 大家怎么想？
opinions-finding = { $n ->
    [0] 还没有讨论。
   *[other] { $n } 个讨论，其中 { $open } 个开放。
}
opinions-table = 全部讨论
opinions-empty = 还没有讨论。先开一个，在有人写提案之前听听大家的立场。
opinions-empty-meaning = 在讨论中，许多人回答简短的陈述：同意、不同意或跳过。之后可以看到大家有哪些共识、哪些分歧。
opinions-empty-example = “监测员应当得到报酬。”两个群体合计 91% 同意。
opinions-next-answer = 有一个讨论正在进行：{ $question }
opinions-next-answer-button = 回答陈述
opinions-next-sign-in = 成员登录后在此回答。
opinions-next-sign-in-button = 登录后回答
opinions-next-judge = { $n } 条陈述等您审阅后才能被回答。
opinions-not-you = 章程不允许您在此这样做。
opinions-who-may = 谁可以
opinions-untitled = 讨论 { $n }
opinions-erased = （文字已不公开）
opinions-somebody = 姓名不公开
opinions-no-constituency = 无界别

## How it stands
opinions-status-open = 开放
opinions-status-counting = 计数中
opinions-status-closed = 已结束
opinions-elsewhere = 在别处进行
opinions-until = 至 { $until }
opinions-standing-waiting = 待审
opinions-standing-accepted = 已接受
opinions-standing-rejected = 已移出
opinions-publishing-counts = 只公布计数
opinions-publishing-counts-hint = 结束时由主机计数并销毁单个回答。很小的数字不显示。
opinions-publishing-rows = 公布不具名的回答
opinions-publishing-rows-hint = 有 50 人或以上参加时，每个人的回答不具名公布，任何人都可以重新得出群体。知道某人部分回答的人可能找出其余回答。

## Columns
opinions-col-question = 问题
opinions-col-status = 状态
opinions-col-people = 人数
opinions-col-statements = 陈述数
opinions-col-statement = 陈述
opinions-col-until = 截止
opinions-col-answers = 回答
opinions-col-n = 序号
opinions-col-who = 谁
opinions-col-seen = 已回答
opinions-col-by = 由谁
opinions-col-reason = 理由

## Opening one and bringing one in
opinions-open = 开始讨论
opinions-new-title = 您想了解什么？
opinions-new-lead = 提一个开放式问题。然后自己先加几条不同立场的陈述，好让大家有可回答的内容。
opinions-field-question = 问题
opinions-field-question-hint = 例如：监测的费用怎么付？
opinions-field-background = 事先应了解的
opinions-field-background-hint = 人人都懂的几句话。
opinions-field-until = 接受回答至
opinions-field-until-hint = 在当日结束时（UTC）自动关闭，不能提前关闭。
opinions-field-publishing = 结束时公布什么
opinions-field-moderated = 每条陈述先审阅再开放回答
opinions-field-moderated-hint = 所有人都能看到接受了什么、没接受什么、由谁决定、为什么。
opinions-import = 导入 Pol.is 的讨论
opinions-import-lead = 选择其导出的文件。它会成为一个带来源的已结束讨论，一切都根据其投票重新计算。
opinions-file-comments-hint = 陈述。
opinions-file-votes-hint = 每一票。导出中没有时请留空。
opinions-file-participants-votes-hint = 每个人的最后一票；没有 votes.csv 时使用。
opinions-file-summary-hint = 讨论的内容。可以不选。
opinions-field-source = 来自哪里
opinions-field-source-hint = 谁主持的，谁给了您这些文件。

## Taking part
opinions-tab-conversation = 讨论
opinions-tab-statements = 陈述
opinions-tab-report = 报告
opinions-lead-open = { $statements ->
    [0] 还没有可回答的陈述。
   *[other] { $statements } 条陈述可回答。
} { $people ->
    [0] 还没有人回答。
   *[other] { $people } 人已回答。
}
opinions-until-closed = 结束前没有人能看到结果：从变化的结果可以看出谁回答了什么。
opinions-answer-title = 您的回答
opinions-progress = 已回答 { $n } / { $of }
opinions-answer-done = 您已回答全部陈述。谢谢。结束前可以更改。
opinions-answer-agree = 同意
opinions-answer-disagree = 不同意
opinions-answer-pass = 跳过
opinions-you-said = 您的回答：{ $answer }。新的回答会取代它。
opinions-secret-counts = 您参加这件事是公开的。您怎么回答，计数之前只有主机知道；之后即被销毁。
opinions-secret-rows = 您参加这件事是公开的。如有 50 人或以上参加，结束时您的回答会不具名公布。知道其中一些的人可能找出其余的。
opinions-own = 您的回答（{ $n }）
opinions-change = 更改
opinions-state-title = 还缺什么？
opinions-state = 添加陈述
opinions-field-words = 您的陈述
opinions-field-words-hint = 一个可以同意或不同意的想法，最多 { $max } 个字。它连同您的姓名公开。
opinions-moderated = 审阅人看过之后，其他人才能回答。
opinions-background = 应了解的
opinions-source = 来源：{ $source }
opinions-turnout = 谁参加了
opinions-what-is-seen = 谁能看到什么
opinions-seen-counts = 谁参加是公开的，回答不公开：结束时公布计数；某一群体只有五人或以上回答时才显示。
opinions-seen-rows = 谁参加是公开的。有 50 人或以上时，每个人的回答不具姓名和界别公布；不足时只公布计数。
opinions-seen-limits = 无法保证的是：如果所有人回答相同，每个人的回答就都知道了；开放期间主机也可能查看。

## Results
opinions-lead-closed = { $people } 人 · { $statements } 条陈述 · { $groups ->
    [0] 没有寻找群体
   *[other] { $groups } 个群体
}。{ $shared ->
    [0] 没有明显的共识。
   *[other] { $shared } 条陈述是共识。
}
opinions-bridging = 所有群体的共识
opinions-agree = 多数同意
opinions-disagree = 多数不同意
opinions-differ = 群体的分歧
opinions-divisive = 分歧最大的
opinions-unsure = 不确定的
opinions-unseen = 看到的人太少
opinions-groups = 谁的想法相近？
opinions-no-groups = 没有寻找群体：回答足够多的人不到 { $min }。人少的群体会说得比回答本身还多，并暴露谁怎么想。
opinions-group = 群体 { $letter }：{ $n } 人
opinions-group-name = 群体 { $letter }
opinions-group-agrees = 该群体 { $share } 同意
opinions-group-disagrees = 该群体 { $share } 不同意
opinions-everybody = 所有人
opinions-by-constituency = 各群体的同意情况
opinions-by-meaning = 回答者中同意的比例。回答者不到 { $n } 人时不显示，能推算出它的数字也不显示。
opinions-under = 少于 { $n }
opinions-all = 全部陈述
opinions-all-figures = 全部数字
opinions-polis-files = Pol.is 格式的文件（ZIP）
opinions-picture = 同意的比例（十分之几）
opinions-picture-open = 同意情况图
opinions-picture-finding = 同一陈述的标记相距越远，分歧越大。
opinions-number = 第 { $n } 条
opinions-propose = 写成提案
opinions-proposal-text = 来自一个讨论：“{ $words }”{ $seen } 名回答者中 { $agree } 人同意。
opinions-report-none = 讨论结束后才有报告。
opinions-method = 如何得出
opinions-method-figures = { $people } 人对 { $statements } 条陈述的 { $answers } 个回答。
opinions-method-words = 按回答给人定位（主成分），再聚成群体（k 均值），与 Pol.is 的做法相同。某群体的回答与其他人不同时，该陈述代表这个群体；每个群体都有超过一半同意时，它是所有群体的共识。
opinions-method-entry = 记录于条目 { $entry }。

## Statements
opinions-statements-title = 陈述：{ $question }
opinions-statements-lead = 可回答 { $accepted } 条，待审 { $waiting } 条，移出 { $rejected } 条。什么都不会消失：移出的留在这里，写明由谁、为什么。
opinions-statements-empty = 还没有陈述。
opinions-field-reason = 理由
opinions-field-reason-hint = 所有人都会看到。移出陈述时必须填写。
opinions-judge-accept = 接受
opinions-judge-reject = 移出
opinions-judge-again = 重新审阅

## What is said after something was done
opinions-said-opened = 讨论已开放。请添加陈述，好让大家回答。
opinions-said-answered = 您的回答已记录。
opinions-said-stated = 您的陈述已添加。
opinions-said-judged = 已连同您的理由记录。
opinions-said-imported = 讨论已导入，正在计数。
opinions-todo-answer = { $n } 条陈述待回答：{ $question }
opinions-todo-answer-button = 回答陈述
opinions-todo-judge = { $n } 条陈述待审阅：{ $question }
opinions-todo-judge-button = 审阅陈述

## Refusals
opinions-refused-none = 没有这个讨论。
opinions-refused-id-used = 已有同一标识的讨论。
opinions-refused-past = 这一天已过：请选择更晚的日期。
opinions-refused-closed = 讨论 { $n } 已结束：不能再添加或回答。
opinions-refused-early = { $until } 之前不计数。
opinions-refused-nothing = 还没有可回答的陈述。
opinions-refused-no-statement = 陈述 { $n } 不能回答：它不存在、待审或已移出。
opinions-refused-words = 缺少文字。
opinions-refused-long = 陈述有 { $n } 个字；最多 { $max } 个。请只说一个想法。
opinions-refused-counts = 这些计数与记录不符。
opinions-refused-rows = 这些回答行与讨论不符。
opinions-refused-many = 陈述超过 { $max } 条：请去掉一些。
opinions-refused-nobody = 这些文件中没有人回答。
opinions-wrong-answer = 请选择同意、不同意或跳过。
opinions-wrong-day = 请选择日期。
opinions-wrong-words = 请写几个字。
opinions-file-missing = { $file } 缺失或为空：请重新导出并在此选择。
opinions-file-no-column = { $file } 第 1 行：没有 { $column } 列。请使用 Pol.is 导出的原文件。
opinions-file-not-csv = { $file } 第 { $line } 行：{ $value }
opinions-file-not-a-number = { $file } 第 { $line } 行 { $column } 列：“{ $value }”不是整数。
opinions-file-no-answer = { $file } 第 { $line } 行 { $column } 列：“{ $value }”不是 1、0 或 -1。
opinions-file-no-statement = { $file } 第 { $line } 行 { $column } 列：“{ $value }”不是 comments.csv 中的陈述。请使用同一次导出的两个文件。

## Kinds of acts
act-opinions-conversation-opened = 讨论开放至某日。
act-opinions-statement-added = 有人添加一条陈述。
act-opinions-statement-judged = 审阅人接受一条陈述或将其移出。
act-opinions-answered = 有人回答一条陈述；怎么回答只有主机知道。
act-opinions-rows-published = 不具名公布回答。
act-opinions-counts-published = 公布回答的计数。
act-opinions-conversation-closed = 讨论结束，单个回答被忘记。
act-opinions-conversation-imported = 导入在别处进行的讨论。
act-opinions-statement-imported = 导入在别处进行的讨论的一条陈述。
act-opinions-rows-imported = 导入在别处给出的回答。

## 年度信任调查
opinions-survey-title = 相关方信任这个联盟吗？
opinions-survey-trust = 我们对这个联盟有信心。
opinions-survey-fair = 这里的决定是公平作出的。
opinions-survey-results = 联盟的成果是好的。
opinions-survey-interests = 作决定时我们的利益受到重视。
opinions-survey-stay = 以我们今天所知，我们仍会加入。
opinions-survey-score-1 = 1 – 完全不同意
opinions-survey-score-2 = 2 – 不太同意
opinions-survey-score-3 = 3 – 部分同意
opinions-survey-score-4 = 4 – 比较同意
opinions-survey-score-5 = 5 – 完全同意
opinions-survey-score-none = 无法判断
opinions-survey-meaning = 每年一次，每个成员组织以及每个有个人链接的组织对五句短句打 1 到 5 分。之后所有人都能看到各群体的平均分，以及历年的变化。
opinions-survey-example = “作决定时我们的利益受到重视。”社区 2.8，捐助方 4.1（满分 5）。
opinions-survey-lead-asked = 请 { $name } 回答：{ $year } 年的五句话，约一分钟。
opinions-survey-lead-none = 还没有问过任何人。
opinions-survey-lead-lowest = { $year } 年：公平程序、良好成果、利益受重视三项平均 { $all } 分（满分 5）。最低：{ $name }，{ $low }。
opinions-survey-lead-all = { $year } 年：公平程序、良好成果、利益受重视三项平均 { $all } 分（满分 5）。
opinions-survey-lead-few = { $year } 年：回答的组织少于 { $n } 个，因此不显示结果。
opinions-survey-next-open = 合法性在于相关方相信什么。每年问他们一次。
opinions-survey-open = 开始调查
opinions-survey-open-title = { $year } 年调查
opinions-survey-held = { $year } 年的调查已经做过。下一次可在明年开始。
opinions-survey-of = { $year } 年调查
opinions-survey-answered = { $name } 已回答
opinions-survey-again = 重新回答
opinions-survey-answer-button = 回答调查
opinions-survey-secret = 贵组织参与回答是公开的。回答的内容在汇总之前只有主机知道，之后即销毁。新的回答取代先前的回答。
opinions-survey-turnout = 谁已回答
opinions-survey-nobody = 还没有。
opinions-survey-seen = 哪些组织回答是公开的。回答不公开：结束时公布平均分，某一群体只有在 { $n } 个或更多组织回答时才公布。
opinions-survey-outside = 非成员
opinions-survey-year = 年份
opinions-survey-mean = 平均分（1 至 5）
opinions-survey-organisations = 组织数
opinions-survey-table = 信任调查：全部平均分
opinions-survey-figures = 平均分，1 至 5。{ $n } 个组织回答。记录为条目 { $entry }。
opinions-survey-trend = 公平程序、良好成果、利益受重视：历年平均分（1 至 5）
opinions-survey-moved = 从 { $from } 到 { $year } 年的 { $to }。
opinions-survey-method = 每个组织计一次。每个平均分只算给了分的组织；少于 { $n } 个组织给出的不显示，并同时略去足够多的旁边数字，使其无法推算。程序、成果、利益三项的平均即指标 L28。
opinions-survey-source = Tallberg and Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019（信心、程序、成果、利益）；Hirschman, Exit, Voice, and Loyalty, 1970（是否会留下）。
opinions-said-survey-opened = 调查已开始，到期自动结束。
opinions-said-survey-answered = 您的回答已记录。
opinions-todo-survey = { $year } 年的信任调查等待贵组织回答。
opinions-refused-survey-id-used = 已有使用此编号的调查。
opinions-refused-survey-year = { $year } 年的调查已经做过，或还有一次未结束：每年一次，以免有人一直问到满意为止。
opinions-refused-survey-closed = { $year } 年的调查已结束，不能再回答。
opinions-refused-survey-days = 调查开放 { $least } 至 { $most } 天。
opinions-refused-no-organisation = 调查由组织回答，而您并不代表任何被问到的组织。
opinions-refused-no-survey = 没有这项调查。
opinions-wrong-survey-answer = 请选择 1 到 5，或“无法判断”。
opinions-wrong-survey-nothing = 请至少回答一句。
act-opinions-survey-opened = 某年的信任调查开始，到某日为止。
act-opinions-survey-answered = 一个组织回答信任调查；怎样回答只有主机知道。
act-opinions-survey-closed = 信任调查以平均分结束，单个回答被忘记。
opinions-survey-short-trust = 信心
opinions-survey-short-fair = 公平程序
opinions-survey-short-results = 良好成果
opinions-survey-short-interests = 利益受重视
opinions-survey-short-stay = 仍会加入
opinions-survey-asked = 问了什么
