## Who can decide: voting power under the charter, now and after a change

power-nav = 谁有发言权
power-title = 谁有发言权？
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

## 谁占多少份额：成员、席位、权力、发言、结果

power-tab-shares = 份额
power-tab-rules = 逐条规则
power-tab-what-if = 试作更改
power-rules-title = 按每条规则谁能作决定？
power-no-seats = 章程没有可计数的表决席位，谁有发言权尚未确定。
power-gap-under = { $group }：占成员的 { $members }，但席位只有 { $seats } 个（共 { $all } 个）。
power-gap-over = { $group }：占成员的 { $members }，有 { $seats } 席（共 { $all } 席）。
power-gap-none = 席位份额与成员份额一致。
power-by-constituency = 按群体
power-by-region = 按世界区域
power-by-income = 按国家收入
power-constituency-none = 不属任何群体（职员、来宾）
power-region-none = 国家不详或席位空缺
power-income-none = 国家不详或未分类，或席位空缺
power-region-africa = 非洲
power-region-americas = 美洲
power-region-asia = 亚洲
power-region-europe = 欧洲
power-region-oceania = 大洋洲
power-income-low = 低收入
power-income-lower_middle = 中低收入
power-income-upper_middle = 中高收入
power-income-high = 高收入
power-standing = 席位与权力依据：{ $rule }（{ $body }）。
power-have = 谁在其中，谁作决定
power-have-table = 成员、席位与投票权的份额
power-do = 谁提案、谁发言、谁胜出
power-do-table = 提案、发言与表决的份额
power-shares-table = 各组份额
power-of-members = 成员（{ $n }）
power-of-seats = 席位（{ $n }）
power-of-power = 投票权（班扎夫）
power-of-motions = 动议（{ $n }）
power-of-statements = 意见（{ $n }）
power-of-words = 字数（{ $n }）
power-of-ballots = 选票（{ $n }）
power-of-objections = 反对（{ $n }）
power-of-dissents = 异议（{ $n }）
power-of-attendance = 出席会议的席位（{ $n }）
power-of-agenda-items = 议程事项（{ $n }）
power-col-seats-minus-members = 席位减成员（百分点）
power-col-with = 与结果一致的票
power-col-lost = 处于失败一方的决定
power-under-five = 少于 5
power-silent = { $n ->
    [1] 尚未提案，也未发言。
   *[other] 都尚未提案，也未发言。
}
power-losing = { $n ->
    [1] 失败的决定多于胜出的决定。
   *[other] 都失败的决定多于胜出的决定。
}
power-unseated = 受影响但无席位
power-unseated-words = 他们有成员或地图上的组织，却没有表决席位，也未投过票。
power-unseated-none = 每个群体都有表决席位，地图上的每个社会部门都有成员。
power-unseated-count = { $n ->
    [0] 尚无组织
   *[other] { $n } 个组织
}
power-unseated-link = 谁缺席，该怎么办
power-related = 席位持有者中的关联方
power-related-words = 地图或利益声明显示两个表决席位持有者有关联：其中一方可能代言另一方。
power-related-none = 未发现。
power-related-part-of = 隶属于
power-related-same-parent = 与其同属一个组织
power-related-funds = 资助
power-related-answers-to = 对其负责
power-related-interest = 声明与其有利益关系
power-today = 各机构今天能否作决定？
power-today-table = 法定人数与实际占有的席位
power-today-body = 机构
power-today-can = 今天
power-today-acting = 有人行使的席位
power-today-of = { $of } 中的 { $n }
power-today-spare = 可缺席数
power-today-yes = 能作决定
power-today-nobody = 无人行使
power-today-no-quorum = 即使全到也不足法定人数
power-today-not-enough = 即使全体同意也不够
power-today-words = 由章程自身的计票规则回答：若所有有人行使的席位都同意会怎样？“可缺席数”指无论是谁缺席，仍能作决定的最多人数。
power-today-none = 没有以投票作决定的表决机构。
power-how-shares = 成员与席位为今日数据；动议、意见与选票取自全部记录，按当时所属群体计。绝不凭名称推测。
power-how-stood = 与结果一致：公开的赞成或反对票中属于获胜一方的。失败一方：其败票多于胜票的决定。
power-how-few = 总数不足 5 时显示数目而非份额；按区域与收入时，小数目显示为“少于 5”，因为少数的份额说明不了什么。
power-dictates = { $n ->
    [1] 一个席位即可单独作决定，无论他人如何。
   *[other] 都一个席位即可单独作决定，无论他人如何。
}
power-alike = 逐个席位
power-alike-table = 单个席位的权力：{ $rule }
power-col-chamber = 议院
power-col-each = 每席权力
power-col-alone = 单独可以
power-alone-dictates = 作决定
power-alone-vetoes = 阻止一切
power-alone-swings = 与他人一起左右结果
power-alone-nothing = 从不起作用

## 合法性：各项指标及其所缺

power-tab-legitimacy = 合法性
power-legitimacy-title = 联盟是否具有合法性，凭什么？
power-legitimacy-lead = { $all } 项指标中有 { $n } 项可由记录算出。没有总分：结果再好，也弥补不了决定的方式与决定者的问题。
power-legitimacy-how = 每个数值只取自记录与章程。界限是初步判断，而非标准。按年的数值为当年决定之值。
power-legitimacy-number = 编号
power-legitimacy-dimension = 维度
power-legitimacy-indicator = 指标
power-legitimacy-value = 数值
power-legitimacy-unit = 单位
power-legitimacy-bar = 视为良好
power-legitimacy-by = 按群体
power-legitimacy-missing = 无法计算
power-legitimacy-unit-share = 份额
power-legitimacy-unit-index = 0 至 1
power-legitimacy-unit-ratio = 比率
power-legitimacy-unit-days = 天
power-legitimacy-unit-count = 数目
power-legitimacy-unit-scale = 1 至 5
power-legitimacy-input = 输入：谁作决定
power-legitimacy-throughput = 过程：如何作决定
power-legitimacy-output = 输出：产生了什么
power-legitimacy-belief = 信念：公众怎么看
power-legitimacy-power = 权力：谁真正掌控
power-legitimacy-L01 = 投票均等
power-legitimacy-L02 = 受影响者的票数份额
power-legitimacy-L03 = 南北投票比
power-legitimacy-L04 = 出资者票数重叠
power-legitimacy-L05 = 自选代表
power-legitimacy-L06 = 投票率
power-legitimacy-L07 = 投票率差距
power-legitimacy-L08 = 发言均衡
power-legitimacy-L09 = 议程来源多样性
power-legitimacy-L10 = 语言覆盖
power-legitimacy-L11 = 文件提前期
power-legitimacy-L12 = 支持覆盖率
power-legitimacy-L13 = 规则遵守
power-legitimacy-L14 = 异议已记录
power-legitimacy-L15 = 异议已答复
power-legitimacy-L16 = 决定耗时
power-legitimacy-L17 = 利益冲突回避率
power-legitimacy-L18 = 公开指数
power-legitimacy-L19 = 纪要延迟
power-legitimacy-L20 = 投诉办结率
power-legitimacy-L21 = 议事活跃度
power-legitimacy-L22 = 目标完整度
power-legitimacy-L23 = 承诺完成率
power-legitimacy-L24 = 按雄心加权的完成率
power-legitimacy-L25 = 外部确认的结果
power-legitimacy-L26 = 变化记录
power-legitimacy-L27 = 利益分配
power-legitimacy-L28 = 信任调查
power-legitimacy-L29 = 信任差距
power-legitimacy-L30 = 退出与发声
power-legitimacy-L31 = 外部承认
power-legitimacy-L32 = 最大出资者份额
power-legitimacy-L33 = 否决权集中度
power-legitimacy-L34 = 非正式核心检验
power-legitimacy-L35 = 秘书处中心性
power-legitimacy-L36 = 守门检验
power-legitimacy-L37 = 东道方控制
power-legitimacy-L38 = 发言人多样性
power-legitimacy-L39 = 出席均衡
power-legitimacy-L40 = 席位空缺时间
power-legitimacy-L41 = 覆盖与结果之比
power-legitimacy-L01-how = 1 减去某群体表决席位份额与均等份额的最大差距。
power-legitimacy-L02-how = 受影响者、基层或原住民群体的表决席位占全部表决席位的份额。
power-legitimacy-L06-how = 最近一次表决中，已投票席位占可投票席位的份额。
power-legitimacy-L07-how = 最近一次表决中最高群体投票率减最低；委托票计入。
power-legitimacy-L08-how = 1 减去一年会议中各群体发言分钟数的基尼系数；未记录分钟数时用意见字数。
power-legitimacy-L09-how = 1 减去各群体议程事项份额的平方和（赫芬达尔）；没有议程时用动议。
power-legitimacy-L11-how = 会议最后一份文件到会议开始的天数中位数；若无会议文件，则从提交到开启征询或表决。
power-legitimacy-L13-how = 达到法定人数的决定占全部的份额；多数总由规则自身计算。
power-legitimacy-L14-how = 有反对者可读理由的争议决定占全部争议决定的份额。
power-legitimacy-L15-how = 90 天内得到答复的正式反对占全部的份额。
power-legitimacy-L16-how = 从提交到决定的天数中位数。
power-legitimacy-L17-how = 受已声明利益影响且未投票的席位占全部此类席位的份额。
power-legitimacy-L18-how = 12 项中：成员、机构、规则、文件、纪要、表决、结果说明与数据若在此公开则计入；资金、合同、评估与投诉未公开。
power-legitimacy-L19-how = 从会议到纪要的天数中位数。
power-legitimacy-L21-how = 半年内曾开会、表决或作决定的、有规则的机构占全部此类机构的份额。
power-legitimacy-L30-how = 24 个月内退出并说明原因的成员数。
power-legitimacy-L33-how = 在此类席位最多的规则下，能单独阻止一切的席位数。
power-legitimacy-L34-how = 胜出最多的五方均未失败的争议决定的份额。
power-legitimacy-L39-how = 一年内出席会议的在任席位份额，取最低的群体；没有会议时用表决参与。
power-legitimacy-L40-how = 席位空缺的最长天数；从未有人担任者自成立起算。
power-legitimacy-not-nothing-yet = 尚未发生此类事情。
power-legitimacy-not-too-few = 争议决定少于五项。
power-legitimacy-not-income = 未记录谁支付多少。
power-legitimacy-not-problem = 地图上没有需求清单说明问题在各国的分布。
power-legitimacy-not-selection = 章程未说明各群体如何选出代表。
power-legitimacy-not-languages = 未记录文件与成员的语言。
power-legitimacy-not-support = 未记录差旅、照护与翻译的请求。
power-legitimacy-not-complaints = 没有提出过行为案件，或提出的时间还不够久。
power-legitimacy-not-results = 目标、抱负和成果未记录。
power-legitimacy-not-survey = 尚未调查任何人。
power-legitimacy-not-recognition = 未记录各国与组织在其决定中的表述。
power-legitimacy-not-contacts = 未记录经由秘书处的联系。
power-legitimacy-not-statements = 没有授予任何人发言授权，公开声明也未记录。

## 假如：合并群体，增加群体

power-what-if-new = 新群体
power-what-if-add = 新群体的席位
power-what-if-merges = 合并群体
power-what-if-merge = 将{ $constituency }并入
power-what-if-merge-none = 不合并

## A draft of the charter beside the charter in force

power-draft-title = 这份草案会怎样改变谁能作决定
power-draft-lead = { $rules } 条规则中有 { $changed } 条改变。
power-draft-next = 修改草案的席位或门槛，在任何人决定之前再看权力如何变化。
power-draft-now = 生效中
power-draft-then = 按草案
power-draft-new = 新增
power-draft-changed = 权力改变
power-draft-no-rule = 没有这条规则。
power-draft-votes = 用票数试算此规则
power-draft-same = 照旧

## 带单位的数值
power-legitimacy-unit-points = 分差
power-legitimacy-in-index = { $value }（满值 1）
power-legitimacy-in-ratio = { $value } 比 1
power-legitimacy-in-scale = { $value } 分（满分 5）
power-legitimacy-in-points = { $value } 分
power-legitimacy-in-days = { $value } 天
power-legitimacy-L30-count = { $n } 个成员
power-legitimacy-L33-count = { $n } 个席位
power-legitimacy-L37-count = 6 项权力中的 { $n } 项
power-legitimacy-more = 详细
power-legitimacy-L03-how = 由低收入和中低收入国家持有的有表决权席位份额，除以地图需求清单中这些国家有需要者的份额。没有国家的组织的席位不计。
power-legitimacy-L28-how = 最近一次年度调查中公平程序、良好成果、利益受重视三项的平均，取最低的群体；没有群体可显示时取全体。
power-legitimacy-L29-how = 最近一次年度调查中，群体平均分的最高值减最低值。
power-legitimacy-L36-how = 获接纳的组织，占所有已答复准入条件或有成员担保的组织的份额。
power-legitimacy-L37-how = 六项权力（任职、解职、决定支出、签署、决定谁发言、终止章程）中，按章程仅由秘书处或机器掌握且无需决定的项数。
power-legitimacy-L38-how = 发言授权中由拥有最多的两个群体的人持有的份额；声明本身未记录。
power-legitimacy-not-few-answered = 回答调查的组织或群体太少。
power-legitimacy-beside = 所信与所成并列
power-legitimacy-beside-words = 好的成果提高合法性，也首先需要合法性。因此两者按年并列，从不相加。
power-legitimacy-beside-year = 年份
power-legitimacy-beside-inside = 成员所信
power-legitimacy-beside-outside = 其他人所信
power-legitimacy-beside-results = “成果是好的”
power-legitimacy-beside-days = 从提交到决定
power-legitimacy-beside-quorate = 达到法定人数的决定
power-legitimacy-beside-none = 还没有问过任何人相信什么。
power-legitimacy-beside-survey = 年度调查

## 东道方可单独做的事
power-tab-host = 东道方
power-host-title = 东道方可以单独做什么？
power-host-lead = 6 项权力中有 { $n } 项只在东道方手中。{ $kinds } 种行为中，{ $acts } 种只由秘书处或机器进行，无需决定。
power-host-six = 对联盟的六项权力
power-host-power = 权力
power-host-alone = 只由东道方掌握
power-host-yes = 单独
power-host-no = 不单独
power-host-who = 由谁掌握
power-host-clause = 条款
power-host-decided = { $who }，须有按 { $rules } 作出的决定
power-host-nobody = 无人
power-host-hire = 任命担任职务的人
power-host-fire = 终止其任期
power-host-spend = 决定支出
power-host-sign = 在所作决定下署名
power-host-speak = 决定谁代表联盟发言
power-host-close = 终止章程，从而终止现有的联盟
power-host-acts = 其他人都不能做的行为
power-host-acts-none = 没有。
power-host-act = 做什么
power-host-by = 由谁
power-host-kind = 行为种类
power-host-machine = 机器，期限到时
power-host-secretariat = 秘书处
power-host-how = 取自章程的权力表。单独是指：表中只列出秘书处和机器，且不要求决定。章程中有规则适用于预算或任何事项时，支出即由该规则决定。
power-legitimacy-beside-kept = 按时完成的任务
power-legitimacy-L20-how = 180 天内作出决定或结束的行为案件，占除仍在期限内之外全部案件的份额。
power-legitimacy-L23-how = 由决定产生、按期报告并被接受的任务，占期限已过的全部任务的份额；被拒绝的不计。
