## 结果从何而来

charter-base = { $base ->
    [votes_cast] 有效投票
    [present_less_abstentions] 未弃权的出席者
    [present] 出席者
    [members] 成员
   *[seats] 席位
}
charter-counted = { $by ->
    [weight] （按权重）
    [equal_chambers] （各院权重相同）
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] 全体
}
charter-needed = { $bar ->
    [count] 至少 { $needed }
    [more_than] 超过 { $needed }
   *[at_least] 至少 { $needed }
}
charter-tally-enough = { charter-where }：{ charter-base } { $of } 中有 { $reached } 赞成（{ $percent }%）{ charter-counted }；需要{ charter-needed }：已足够。
charter-tally-not-enough = { charter-where }：{ charter-base } { $of } 中有 { $reached } 赞成（{ $percent }%）{ charter-counted }；需要{ charter-needed }：不足。
charter-tally-nobody-voted = { charter-where }：没有计数的投票；需要{ charter-base }的{ charter-needed }。
charter-tally-no-quorum = { charter-where }：{ charter-base } { $of } 中有 { $reached } 参加（{ $percent }%）；需要{ charter-needed }：未达法定人数。
charter-tally-void = 出席 { $of }，投赞成或反对票 { $reached }；需要{ charter-needed }：表决无效。弃权不算投票。
charter-tally-quorum-there = 已达法定人数。
charter-tally-quorum-unknown = 无法核对法定人数：没有给出席位总数。
charter-tally-base-unknown = 没有给出计票的基数。
charter-tally-rule-unknown = 此规则的门槛未知。
charter-tally-consensus = 无人坚持反对：达成共识。
charter-tally-objection-stands = 仍有 { $number } 项反对：{ $by }。
charter-tally-objection-withdrawn = { $by } 撤回了反对。
charter-tally-objection-late = { $by } 逾期反对：已记录，不生效。
charter-tally-no-fallback = 规则没有后备办法：未通过。
charter-tally-fallback-required = 转用后备办法：投票。
charter-tally-fallback = 转用后备办法：规则 { $rule }。
charter-tally-to-meeting = 转交会议讨论。
charter-tally-silence = 无人反对。
charter-tally-silence-days = { $days } 天内无人反对。
charter-tally-support = { $reached } 方支持；需要 { $needed } 方{ $ok ->
    [yes] ：已足够。
   *[no] ：不足。
}
charter-tally-objections = { $reached } 方反对；最多允许 { $needed } 方{ $ok ->
    [yes] 。
   *[no] ：过多。
}
charter-tally-condition-missed = 未满足：{ $condition }。
charter-tally-condition-not-reported = 未报告：{ $condition }。
charter-tally-conditions-met = 所有条件均已满足。
charter-tally-vetoed = { $by } 行使否决。
charter-tally-recused = { $number } 个席位回避，不计入任何基数。
charter-tally-carve-out = { $recused } 回避：适用为此规定的门槛。
charter-tally-no-carve-out = 有人回避，而规则没有为此规定门槛：适用通常的门槛。
charter-tally-proxies-not-allowed = { $seat } 的委托不计：此规则不允许委托。
charter-tally-proxy-over-cap = { $holder } 已代 { $cap } 票：{ $seat } 的委托不计。
charter-tally-otherwise = 此事不以投票决定：{ charter-way }。

## 结果

charter-verdict-adopted = 通过
charter-verdict-rejected = 否决
charter-verdict-not_adopted = 未通过
charter-verdict-go_to_fallback = 转用后备办法
charter-verdict-to_meeting = 转交会议
charter-verdict-no_quorum = 未达法定人数
charter-verdict-quorum = 达到法定人数
charter-verdict-void = 无效
charter-verdict-status_holds = 资格保持
charter-verdict-status_lapses = 资格失效
charter-verdict-not_by_ballot = 不以投票决定

## 还需要什么

charter-need-nothing = 不再需要什么：现在即可通过。
charter-need-impossible = 已不可能通过：剩余票数不够。
charter-need-objection = 反对须先撤回。
charter-need-veto = { $by } 的否决须先撤回。
charter-need-votes = 还需 { $votes } 票。
charter-need-votes-chamber = 还需 { $chamber } { $votes } 票。
charter-need-agree = 还需 { $agree } 张赞成票。
charter-need-agree-chamber = 还需 { $chamber } { $agree } 张赞成票。
charter-need-votes-agree = 还需 { $votes } 票，其中至少 { $agree } 票赞成。
charter-need-votes-agree-chamber = 还需 { $chamber } { $votes } 票，其中至少 { $agree } 票赞成。
charter-need-votes-anywhere = 还需 { $votes } 票，来自何处均可。
charter-need-agree-in-all = 以上票中合计至少 { $agree } 票须赞成。

## 规则的说明

charter-scope = { $scope ->
    [each_chamber] 在每一院
    [chamber] 在{ $chamber }
   *[all] 在全体中
}
charter-way = { $way ->
    [appointment] 由某方任命
    [rotation] 各组轮流
    [criteria] 由书面标准决定
    [self_organised] 各组按自己的规则决定
    [board_after_advice] 理事会听取意见后决定
    [consultation] 决定者先征询、后公布
    [committee] 由委员会决定
    [recommendation] 一个机构建议，另一个机构决定
    [working_group] 工作组
   *[unknown] 方式未知
}
charter-rule-pass = { charter-scope }，{ charter-base }的{ charter-needed }须赞成{ charter-counted }。
charter-rule-quorum = { charter-scope }，{ charter-base }的{ charter-needed }须参加{ charter-counted }。
charter-rule-valid-votes = 赞成票与反对票须来自出席者的{ charter-needed }，否则表决无效。
charter-rule-or = 或者：
charter-rule-no-quorum = 不要求法定人数。
charter-rule-pass-unknown = 需要多少赞成尚不清楚。
charter-rule-unknown = 未知：{ $name }。
charter-rule-consensus-sustained = 无人坚持反对即通过。这不是全体一致：不同意者可以放行。
charter-rule-consensus-any = 无人反对即通过。一项反对即可阻止。
charter-rule-called-by = 由{ $role }宣布共识。
charter-rule-objection-days = 反对意见在 { $days } 天内受理。
charter-rule-no-fallback = 若反对仍在，则不通过：没有后备办法。
charter-rule-fallback-required = 若反对仍在，则投票。
charter-rule-fallback = 若反对仍在，则适用{ $rule }。
charter-rule-silence = 无人反对即通过。
charter-rule-silence-days = { $days } 天内无人反对即通过。
charter-rule-to-meeting = 若有人反对，则转交会议。
charter-rule-support = { $total ->
    [known] { $of } 方中至少 { $support } 方须支持，最多 { $objections } 方可反对。
   *[none] 至少 { $support } 方须支持，最多 { $objections } 方可反对。
}
charter-rule-standard = 每项条件都满足时资格有效：{ $conditions }。
charter-rule-recheck = 每 { $months } 个月复核一次。
charter-rule-otherwise = 此事不以投票决定：{ charter-way }。
charter-rule-veto-any = 任何一位投票者都可单独阻止。
charter-rule-veto = { $who } 可单独阻止。
charter-rule-no-proxies = 不得代他人投票。
charter-rule-proxies = 允许委托，没有上限。
charter-rule-proxies-cap = 一位投票者最多可代 { $cap } 票。
charter-rule-proxies-no-quorum = 以委托投票者不算出席。
charter-rule-recusal = 已申报利益者不参加，计票时也不计入。
charter-rule-carve-out = 若{ $recused }回避，则改用：
charter-rule-ballot-closed = 投票不公开：只有主机看得到每一票。
charter-rule-ballot-sealed = 投票密封：无人看得到每一票。
charter-rule-ballot-final = 票一经投出不可更改。
charter-rule-names-on-request = 理由不记名保存，可应要求补记姓名。

## 案例

charter-case-majority-assumed = 规则没有写门槛：按超过有效投票半数处理。
charter-case-not-understood = 因无法理解而略去：{ $field }。
charter-case-named = { $named } 方要求记名。

## 页面

charter-nav = 章程
charter-crumb = 决定
charter-title = 这里由谁负责，怎样作出决定？
charter-none = 尚无章程生效。章程说明谁坐在哪里、怎样决定、谁可以做什么、谁可以发言。
charter-finding = { $bodies } 个机构、{ $seats } 个有表决权的席位，按 { $rules } 条规则作出决定。每一行动都对照章程核对，每次拒绝都指明条款。
charter-in-force = 生效中
charter-not-in-force = 已不再生效
charter-version = 第 { $n } 版
charter-next-may = 想知道您能否做某件事，若不能，原因何在？
charter-next-may-button = 查问章程
charter-goal = 我们的目标
charter-offices = 谁担任职务
charter-offices-caption = 各项职务、担任者与任期
charter-no-offices = 章程没有设立职务。
charter-vacant = 空缺
charter-how = 怎样作出决定
charter-no-rules = 章程还没有规则。
charter-powers = 谁可以做什么
charter-powers-about = 此表没有写明的，任何人都不得做。
charter-powers-caption = 各项行动、谁可以做、依据哪项决议
charter-room-landscape = 全景
charter-room-charter = 章程
charter-room-members = 成员与席位
charter-room-decisions = 决定
charter-membership = 谁可以成为成员
charter-speakers = 谁可以代表本联盟发言
charter-no-speakers = 未指定任何人。发言者只代表自己。
charter-until = 至 { $day }
charter-public = 什么是公开的
charter-public-about = 除此处列明的以外，记录中的一切都是公开的。
charter-disclosure = { $fields }：{ $audience ->
    [public] 所有人
    [partner] 成员与伙伴
    [secretariat] 秘书处
    [monitor] 监督者与秘书处
   *[other] 某一机构与秘书处
}
charter-unknown = 尚不清楚的事
charter-versions = 各版本
charter-file = 章程文件（TOML）
charter-manage = 修改章程、职务、发言人
charter-seats-of = { $body }的席位
charter-each-member = 每个成员一席
charter-not-known = 未知
charter-votes = 有表决权
charter-votes-not = 无表决权
charter-no-seats = 席位未知。
charter-all-seats = 全部 { $n } 组席位
charter-who-sits = 现在由谁出任
charter-col-office = 职务
charter-col-holder = 担任者
charter-col-until = 截止
charter-col-appointed = 任命依据
charter-col-constituency = 群体
charter-col-seats = 席位
charter-col-vote = 表决权
charter-col-chamber = 计入
charter-col-act = 行动
charter-col-who = 谁可以
charter-col-resolution = 依据决议
charter-col-clause = 条款
charter-kind-assembly = 大会
charter-kind-board = 理事会
charter-kind-council = 委员议事会
charter-kind-committee = 委员会
charter-kind-panel = 专家组
charter-kind-advisory = 咨询机构
charter-kind-forum = 论坛
charter-kind-secretariat = 秘书处
charter-kind-national-platform = 国家平台
charter-kind-local-platform = 地方平台
charter-kind-grassroots-network = 基层网络
charter-body-votes = { $n } 个席位有表决权。
charter-body-term = 任期 { $n } 年。
charter-body-terms = 最多连任 { $n } 届。
charter-body-meets = 每年开会 { $n } 次。
charter-body-agenda = { $n } 个席位可依权利列入议程事项。
charter-body-rules = 决定依据
charter-body-unknown = 未知：{ $fields }。
charter-rule-for = 用于：{ $matters }。
charter-matter-appointment = 任命
charter-matter-funding = 资金
charter-matter-governance = 治理
charter-matter-programme = 工作计划
charter-matter-any = 任何事项
charter-matter-charter = 章程
charter-matter-charter-amendment = 章程修改
charter-matter-elections = 选举
charter-matter-officer = 谁任职
charter-matter-budget = 预算
charter-matter-membership = 成员资格
charter-matter-member-status = 成员地位
charter-matter-minutes = 会议记录
charter-matter-routine = 日常事项
charter-matter-fallback = 规则 { $rule } 未能解决之处
charter-matter-appeal = 申诉
charter-matter-grants = 资助
charter-matter-agenda = 议程
charter-matter-resolutions = 决议
charter-matter-removal = 免职
charter-matter-quorum = 法定人数
charter-matter-chair = 主席
charter-matter-chair-selection = 主席遴选
charter-matter-board-appointments = 理事会任命
charter-matter-bylaws = 细则
charter-matter-credentials = 代表资格
charter-matter-attendance = 出席
charter-matter-review = 复审
charter-matter-participation = 谁参与
charter-matter-vote-weights = 票的权重
charter-matter-public-statements = 公开声明
charter-matter-executive-secretary = 执行秘书
charter-matter-conventions = 公约
charter-matter-work-programme = 工作方案
charter-matter-reform = 改革
charter-matter-conduct = 成员行为
charter-rule-amends = 章程按此规则修改。
charter-exactly = 确切写法
charter-to-check = 待核实
charter-source = 来源：
charter-act-room = “{ $room }”室内的一切
charter-who-anyone = 任何人
charter-who-member = 代表成员行事者
charter-who-partner = 受邀代表组织作答者
charter-who-host = 期限届满时由机器执行
charter-who-seat = { $body }的席位持有者
charter-may-title = 谁可以做这件事，为什么？
charter-may-lead = 答案来自章程的权力表，逐条列明。
charter-may-who = 谁
charter-may-act = 做什么
charter-may-ask = 查问
charter-may-table = 完整的权力表
charter-may-yes = 可以
charter-may-if = 有决议即可
charter-may-no = 不可以
charter-may-yes-words = { $role }可以做：{ $act } 条款 { $clauses }。
charter-may-resolution-words = 一旦决议允许，{ $role }可以做：{ $act } 条款 { $clauses }；决议须按 { $rules } 作出。
charter-may-no-words = { $role }不可以做：{ $act } 条款 { $clauses } 将其授予：{ $who }。
charter-may-nobody-words = 任何人都不可以做：{ $act } 章程没有条款写明此事。
charter-may-you = 您可以，身份为：{ $roles }。
charter-may-not-you = 以您目前的身份，不可以。
charter-manage-title = 修改章程、职务、发言人
charter-manage-lead = 此处所做的一切都会成为记录中的行动。您能否这样做由章程决定。
charter-todo-offices = { $n } 个职务空缺
charter-todo-offices-button = 查看职务
charter-todo-goal = 本枢纽还没有目标：请用一句话说明它为何而设。
charter-todo-goal-button = 写下目标
charter-appoint = 任命职务
charter-end = 结束任期
charter-end-of = 结束任期：{ $name }，{ $office }
charter-amend = 修改章程
charter-amend-rule = 草案须经按 { $rule } 作出的决议方可生效。
charter-amend-never = 本章程没有写明如何修改。
charter-draft = 写入草案
charter-draft-parts = 已写入 { $parts } 部分中的 { $have } 部分
charter-adopt = 使此草案生效
charter-propose = 提交表决
charter-speak = 授权代表本联盟发言
charter-silence = 结束授权
charter-silence-of = 结束授权：{ $name }
charter-field-person = 人员（编号）
charter-field-name = 姓名
charter-field-email = 电子邮箱
charter-field-email-hint = 登录链接寄到这里。邮箱不会写入公开记录。
charter-form-nobody = 请填写电子邮箱，或本枢纽人员的编号。
charter-field-until = 最后一天
charter-field-resolution = 决议（编号），如章程要求
charter-field-reason = 理由
charter-field-scope = 关于什么（一个简短的英文词）
charter-field-words = 关于什么，用文字说明
charter-field-file = 章程文件
charter-field-toml = 或在此编辑章程
charter-form-file-missing = 请提供章程文件，或在栏内编辑章程。
charter-form-fault = 第 { $line } 行第 { $column } 列：{ $reason }。{ $mend }。
charter-form-missing = 请填写此项。
charter-form-no-id = 这不是编号：应为一个字母、“_”和 26 个字母或数字。
charter-form-no-day = 日期请写作 2027-12-31。
charter-said-drafted = 草案已记录，尚未生效。
charter-said-adopted = 新章程已生效。
charter-said-appointed = 职务已有人担任。
charter-said-ended = 任期已结束。
charter-said-speaker = 授权已记录。
charter-said-silenced = 授权已结束。

## 行动

act-charter-hub-founded = 联盟成立。
act-charter-clauses-drafted = 写下章程草案的条款。
act-charter-adopted = 章程草案生效。
act-charter-officer-appointed = 某人就任职务。
act-charter-officer-ended = 某人提前离任。
act-charter-speaker-named = 某人可以代表联盟发言。
act-charter-speaker-ended = 某人不再可以代表联盟发言。

## 拒绝

charter-refused-before-charter = 尚无章程生效：在此之前只有创立者可以起草并通过章程
charter-refused-founded = 此联盟已经成立
charter-refused-no-charter = 尚无章程生效
charter-refused-no-power = 章程不允许任何人做 `{ $act }`
charter-refused-not-granted = 身份 `{ $role }` 无权做此事；章程将其授予{ $who }
charter-refused-role-not-held = 您目前没有身份 `{ $role }`
charter-refused-needs-resolution = 需要按 { $rules } 作出的决议
charter-refused-no-resolution = 没有这样的决议
charter-refused-not-adopted = 该决议未获通过；需要按 { $rules } 作出的决议
charter-refused-other-rule = 该决议按 { $rule } 作出；需要按 { $rules } 作出的决议
charter-refused-other-act = 该决议允许的是别的事；需要按 { $rules } 就此事作出的决议
charter-refused-spent = 该决议已被第 { $entry } 条记录使用
charter-refused-parts = 不可能有 { $parts } 部分中的第 { $part } 部分：草案有 1 至 64 部分
charter-refused-part-again = 此草案的第 { $part } 部分已写入
charter-refused-open-words = `{ $path }` 是自由文字，应放在条款的文字中
charter-refused-draft-of-others = 此草案由他人开始
charter-refused-no-draft = 没有这样的草案
charter-refused-draft-incomplete = 草案 { $parts } 部分中只写入了 { $have } 部分
charter-refused-draft-used = 此草案已获通过
charter-refused-version = 章程的下一版是第 { $next } 版
charter-refused-founding-resolution = 创立章程不依据任何决议
charter-refused-founder-powerless = 按此章程，职务 `{ $office }` 什么也做不了，联盟将陷入停顿
charter-refused-unamendable = 本章程没有写明如何修改
charter-refused-amendment-rule = 章程须经按 { $rule } 就此草案作出的决议修改
charter-refused-no-office = 章程没有职务 `{ $role }`
charter-refused-term-backward = 任期结束早于开始
charter-refused-term-long = 职务 `{ $role }` 最长任期 { $years } 年
charter-refused-holds-already = 此人已担任职务 `{ $role }`
charter-refused-holds-not = 此人目前不担任职务 `{ $role }`
charter-refused-office-full = 职务 `{ $role }` 同时最多 { $max } 人担任
charter-refused-mandate-again = 此授权已存在
charter-refused-no-mandate = 没有这样的授权
charter-refused-mandate-over = 此授权已经结束
charter-refused-code = `{ $text }` 不是由字母、数字、`_` 和 `-` 组成的短代码

## The way to who can decide

charter-power-link = 按这些规则谁能通过、谁能阻止
charter-power-draft = 看看这份草案会怎样改变权力

## A draft beside the charter in force

charter-differences = { $n ->
    [0] 与现行章程相同
   *[other] 与现行章程有 { $n } 处不同
}
charter-differences-caption = 将有的变化：{ $title }
charter-col-before = 现行
charter-col-after = 草案

## Elections
charter-tally-elected = { $number ->
    [one] 当选：{ $elected }。
   *[other] 依次当选：{ $elected }。
}
charter-tally-election-nobody = 无人当选：没有选票填写候选人。
charter-tally-election-tied = 计票无法在 { $tied } 之间作出选择：无人当选，重新投票。
charter-tally-election-first = 计票无法在 { $tied } 之间作出选择：先被提名者在前。
charter-tally-marks = { $candidate }：{ $marks } 个标记。
charter-tally-beats-all = 逐一比较时，偏好 { $candidate } 胜过其他每一位候选人的投票者都占多数。
charter-tally-strongest-path = 没有人胜过所有其他人：偏好形成循环。{ $candidate } 拥有最强的胜利链。
charter-tally-quota = { $quota } 票即可当选（德鲁普限额）；共计票 { $rounds } 轮。
charter-rule-election = { $way ->
    [plurality] 每张选票一个标记，标记最多者胜。
    [approval] 每张选票标出席位可以接受的所有候选人，标记最多者胜。
    [schulze] 每张选票为候选人排序，两两比较：胜过其他每一位者胜出，循环由最强的胜利链决定（舒尔策法）。
   *[stv] 每张选票为候选人排序，采用单记可让渡投票制：德鲁普限额，余票以精确分数转移（加权包容格雷戈里法），末位淘汰。
} 当选人数：{ $places }。
charter-rule-ties = { $ties ->
    [first_named] 若计票无法选择，先被提名者在前。
   *[vote_again] 若计票无法选择，无人当选，重新投票。
}
## May this person speak for the hub

charter-one-page = 一页版，可打印
charter-speaking-title = 此人可以代表本联盟发言吗？
charter-speaking-lead = 请输入姓名。答案来自章程和记录，其地址可以转发。
charter-speaking-name = 姓名或人员编号
charter-speaking-ask = 查询
charter-speaking-all = 现在或曾经可以代表本联盟发言的所有人
charter-speaking-caption = 谁可以代表本联盟发言、就什么发言、到何时为止
charter-speaking-col-person = 人员
charter-speaking-col-standing = 可否发言
charter-speaking-col-about = 事项
charter-speaking-col-from = 起始
charter-speaking-col-entry = 条目
charter-speaking-may = 可以
charter-speaking-not-yet = 尚未
charter-speaking-expired = 已不再
charter-speaking-may-words = { $who } 可以代表本联盟就表中所列事项发言，仅限于此。条款 { $clauses }，章程第 { $version } 版。
charter-speaking-not-yet-words = { $who } 从以后某日起才可以代表本联盟发言。条款 { $clauses }，章程第 { $version } 版。
charter-speaking-expired-words = { $who } 曾经可以代表本联盟发言；该权利已经结束。其依据为条款 { $clauses }。
charter-speaking-no-words = 没有名为“{ $asked }”的人现在或曾经有权代表本联盟发言（章程第 { $version } 版，发言人）。此人所说仅代表其本人。

## The studio, two charters beside each other, a rule tried

charter-studio-title = 起草章程
charter-studio-open = 用表单或文本起草
charter-studio-lead = 草案在写入记录之前只有您能看到。可以用表单或文本修改，在任何人作出决定之前先试用和比较。
charter-studio-unfinished = 您正在起草的草案
charter-studio-untitled = 无标题草案
charter-studio-draft = 草案
charter-studio-begin = 开始起草
charter-studio-begin-button = 开始
charter-studio-from = 起点
charter-studio-from-hint = 范本是真实的联盟；未知之处保持未知。
charter-studio-from-in-force = 生效中的章程
charter-studio-from-nothing = 从零开始：尚无机构，由秘书处和指定人员决定
charter-studio-from-file = 或上传章程文件
charter-studio-no-beginning = 没有这个起点。
charter-studio-go-on = 以此草案继续起草
charter-studio-yours-alone = 起草中，仅您可见
charter-studio-counts = 错误：{ $errors }。值得再看一眼：{ $warnings }。
charter-studio-mend = 修正
charter-studio-next = 一切相符。写入记录后即可提交表决。
charter-studio-record = 写入记录
charter-studio-record-words = 此后所有登录者都能看到，并永久保留。只有按修订规则作出决定后才生效。
charter-studio-record-not = 存在错误时不能写入记录。
charter-studio-throw-away = 丢弃草案
charter-studio-throw-away-words = 其中没有任何内容写入记录。
charter-studio-findings = 尚不相符之处
charter-studio-error = 错误
charter-studio-warning = 请再看看
charter-studio-changes = 将改变什么
charter-studio-tools = 在作出决定之前
charter-studio-text = 草案文本（TOML）
charter-studio-text-lead = 表单和文本修改的是同一个文件。# 之后的备注保留在此，不写入记录。
charter-studio-save = 保存
charter-studio-remove = 删除
charter-studio-remove-words = 提到它的条款随后会显示为待修正的错误。
charter-studio-all = 全部 { $n } 项
charter-studio-none = 尚无。
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = 读自 { $source }。若改动不限于文字，来源会被去掉：它不再这样说。
charter-studio-beyond = 仅在文本中：{ $fields }。
charter-studio-id = 标识
charter-studio-id-hint = 小写拉丁字母、数字和 _。留空则由名称生成。之后不变。
charter-studio-no-id = 请用拉丁字母写标识。
charter-studio-id-taken = “{ $text }”已被使用：请另选。
charter-studio-no-number = “{ $text }”不是整数。
charter-studio-no-line = 这不是条件：{ $text }。
charter-studio-wrong = { $text }。{ $mend }。
charter-said-begun = 草案已开始。别人还看不到。
charter-said-kept = 已保存。尚未写入记录。
charter-said-removed = 已删除。尚未写入记录。
charter-said-thrown-away = 草案已丢弃。
charter-studio-part-about = 章程本身
charter-studio-part-constituencies = 群体
charter-studio-part-chambers = 分院
charter-studio-part-bodies = 机构与席位
charter-studio-part-officers = 职务
charter-studio-part-rules = 规则
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = 添加群体
charter-studio-add-chambers = 添加分院
charter-studio-add-bodies = 添加机构
charter-studio-add-officers = 添加职务
charter-studio-add-rules = 添加规则
charter-studio-add-powers = 规定谁可以做什么
charter-studio-about-title = 标题
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = 修改章程所依据的规则
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = 两个字母
charter-studio-constituencies-shape = 形状和颜色（1 至 8）
charter-studio-constituencies-kinds = 组织类型
charter-studio-constituencies-kinds-hint = 用逗号分隔的代码：state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical。
charter-studio-constituencies-chamber = 计入分院
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = 计入其中的群体
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = 类型
charter-studio-bodies-term-years = 席位任期（年）
charter-studio-bodies-terms-max = 最多连任几届
charter-studio-bodies-meetings-per-year = 每年会议次数
charter-studio-bodies-agenda-seats = 可依权利列入议程事项的席位数
charter-studio-seats = 席位
charter-studio-seats-hint = 没有群体的一行会被略去。
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = 席位数
charter-studio-seats-seats-hint = 一个数字；each_member 表示每个成员一席；未知则留空。
charter-studio-seats-voting = 有表决权
charter-studio-seats-name = 这些席位的其他名称
charter-studio-change = 修改
charter-studio-no-pair = “{ $text }”不是名称加数字的写法：money = 3。
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = 谁可以阅读什么
charter-studio-seats-permanent = 由相同的组织长期占有
charter-studio-seats-weights = 每个席位的权重
charter-studio-seats-weights-hint = 名称和整数，用逗号隔开：money = 3, votes = 1。留空表示所有席位权重相同。
charter-studio-speakers = 发言人
charter-studio-speakers-hint = 没有职位的一行会被略去。
charter-studio-speakers-role = 职位
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = 不对所有人公开的内容
charter-studio-disclosure-hint = 没有任何一行提到的内容是公开的。没有类别的一行会被略去。
charter-studio-disclosure-fields = 内容
charter-studio-disclosure-audience = 谁可以阅读
charter-studio-fields-names = 人名
charter-studio-fields-contacts = 联系方式
charter-studio-fields-interests = 申报的利益
charter-studio-audience-public = 所有人
charter-studio-audience-partner = 合作伙伴
charter-studio-audience-secretariat = 秘书处
charter-studio-audience-monitor = 监督者
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = 所属机构
charter-studio-officers-appointed-by = 任命所依据的规则
charter-studio-officers-term-years = 任期（年）
charter-studio-officers-holders-max = 同时任职人数
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = 作决定的机构
charter-studio-rules-matters = 适用事项
charter-studio-rules-matters-hint = 用逗号分隔的代码，如 budget, charter；any 或留空表示其余一切。
charter-studio-rules-pass = 通过所需条件
charter-studio-rules-objection = 哪些反对可以阻止
charter-studio-objection-sustained = 坚持到底的反对
charter-studio-objection-any = 任何反对
charter-studio-rules-called-by = 由谁宣布达成共识
charter-studio-rules-deadline-days = 提出反对的天数
charter-studio-rules-on-objection = 反对的效果
charter-studio-on-objection-to-meeting = 提交会议
charter-studio-on-objection-go-to-fallback = 适用后备规则
charter-studio-on-objection-not-adopted = 不予通过
charter-studio-rules-fallback = 反对仍在时适用的规则
charter-studio-rules-of = 共有多少机构
charter-studio-rules-support-min = 至少几个支持
charter-studio-rules-objections-max = 至多几个反对
charter-studio-rules-way = 计票方法
charter-studio-way-plurality = 选一个；得票最多者当选
charter-studio-way-approval = 可选多个；得票最多者当选
charter-studio-way-schulze = 排序，两两比较（舒尔茨法）
charter-studio-way-stv = 排序，按比例（单一可转移票）
charter-studio-rules-places = 当选人数
charter-studio-rules-ties = 平局时
charter-studio-ties-vote-again = 重新投票
charter-studio-ties-first-named = 先被提名者
charter-studio-rules-conditions = 须满足的条件
charter-studio-rules-conditions-hint = 用逗号分隔的代码。
charter-studio-rules-recheck-months = 几个月后复查
charter-studio-rules-quorum = 须有多少人参加
charter-studio-rules-veto = 谁可以单独阻止
charter-studio-rules-proxies = 可以代他席投票
charter-studio-rules-proxies-max = 最多代几票
charter-studio-rules-proxies-count-for-quorum = 被代表者算作出席
charter-studio-rules-ballot = 谁能看到选票
charter-studio-ballot-open = 所有人
charter-studio-ballot-closed = 结束前仅主机
charter-studio-ballot-sealed = 无人；受托人只解开总数
charter-studio-rules-ballot-final = 投出后不可更改
charter-studio-powers-act = 做什么
charter-studio-powers-by = 谁可以做
charter-studio-powers-resolution = 仅凭依下列规则之一作出的决议
charter-studio-by-anyone = 所有人，无论是否登录
charter-studio-by-member = 代表成员行事者
charter-studio-by-partner = 持个人链接的伙伴
charter-studio-by-host = 到期时由机器执行
charter-studio-by-seat = { $body } 的席位
charter-studio-veto-any = 每个投票者
charter-studio-mode-consensus = 共识
charter-studio-mode-consensus-words = 无人坚持反对。
charter-studio-mode-vote = 投票
charter-studio-mode-vote-words = 足够票数，全体或各分院。
charter-studio-mode-silence = 默认
charter-studio-mode-silence-words = 期限前无人反对。
charter-studio-mode-support = 支持
charter-studio-mode-support-words = 少数机构中支持足够、反对够少。
charter-studio-mode-election = 选举
charter-studio-mode-election-words = 在候选人中选择。
charter-studio-mode-standard = 标准
charter-studio-mode-standard-words = 由测得的条件决定地位。
charter-studio-mode-otherwise = 不经投票
charter-studio-other-mode = 改用其他方式决定
charter-studio-lines-hint = 所有条件都须满足。比例写作 2/3 或 50%，票数写作 13。没有数字的一行会被略去。
charter-studio-join = 连接
charter-studio-and = 并且
charter-studio-or = 或者改为
charter-studio-scope = 谁的票
charter-studio-scope-all = 全体
charter-studio-scope-each = 各分院
charter-studio-than = 多少
charter-studio-at-least = 至少
charter-studio-more-than = 超过
charter-studio-share = 比例或数目
charter-studio-base = 占什么
charter-studio-base-votes-cast = 赞成和反对票
charter-studio-base-present-less-abstentions = 出席者减弃权者
charter-studio-base-present = 出席者
charter-studio-base-members = 已有人的席位
charter-studio-base-seats = 全部席位，含空缺
charter-studio-counted-by = 计算方式
charter-studio-by-seats = 一席一票
charter-studio-by-chambers = 各分院权重相同
charter-compare-title = 比较两份章程
charter-compare-lead = 选择两份：生效中的章程、草案或任一范本。
charter-compare-found = { $n } 处不同：{ $of } 与 { $with }。
charter-compare-of = 这份章程
charter-compare-with = 与这份相比
charter-compare-button = 比较
charter-try-title = 用票数试算规则
charter-try-lead = 不会记录任何内容。数字就在本页地址中，可以转发。
charter-try-none = 本章程没有由设有表决席位的机构决定的规则，暂无可试。
charter-try-rule = 规则
charter-try-choose = 选择此规则
charter-try-cases = 能说明问题的票数
charter-try-short-of-quorum = 距法定人数差一票
charter-try-short-of-passing = 距通过差一票
charter-try-against = { $who } 反对其他所有人
charter-try-votes = 票数
charter-try-objections = 此规则看的是反对：反对票即坚持的反对。
charter-try-chooses = 此规则在候选人或提案中选择。结果取决于每张选票的标记，而不是赞成与反对票。
charter-try-seats = 席位：{ $n }。缺席：{ $absent }。
charter-try-seats-open = 章程未说明席位数：请写明缺席人数。
charter-try-for-votes = 赞成
charter-try-against-votes = 反对
charter-try-objecting = 提出反对
charter-try-abstaining = 弃权
charter-try-absent = 缺席
charter-try-present = 出席
charter-try-button = 计票
charter-try-no-number = “{ $text }”不是 0 到 { $max } 之间的票数。
charter-try-too-many = { $name }：{ $votes } 票，但只有 { $seats } 席。
charter-try-needed = 还需要：
charter-try-by-chamber = 各分院票数
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = 逐条条件
charter-try-condition = 条件
charter-try-reached = 达到
charter-try-of = 基数
charter-try-holds = 足够
charter-try-yes = 是
charter-try-no = 否

## A hub that has no bodies yet

charter-organic = 尚无机构。由{ $who }仅依权力表作决定，并可修改本章程；他们所做的一切都以其名义记录在案。以后可以用同样方式通过正式的机构和规则，已记录的内容不会丢失。
charter-organic-next = 你们是否已商定谁坐在哪里、如何决定？
charter-organic-next-button = 写下机构和规则

## Two tracks, and the right to call decisions in

charter-rule-review = { $body } 可在 { $days } 天内调阅该决定进行复审。在其作出决定之前，不得再据此行事。
charter-studio-rules-review-by = 可以调阅决定进行复审的机构
charter-studio-rules-review-days = 多少天之内
charter-studio-tracks = 加入两条轨道：政策与运作
charter-studio-tracks-words = 各群体都有席位的大机构寻求共识，不成则投票；小机构快速决定，大机构可以调阅其决定。
charter-studio-tracks-policy = 政策机构
charter-studio-tracks-seats = 其中每个群体的席位
charter-studio-tracks-operations = 运作机构，每个群体一席
charter-studio-tracks-days = 可调阅决定的天数
charter-studio-tracks-council = 政策委员会
charter-studio-tracks-committee = 执行委员会
charter-studio-tracks-button = 加入
charter-studio-tracks-few = 请先写两个群体：它们在两个机构中都有席位。

## 章程的问题与改正方法（`-mend`）
charter-fault-known = { $there-are ->
    [0] 请先定义
   *[other] 请使用 { $known }，或先定义
}
charter-fault-form = 这是章程文件的第 { $n } 种格式；只认识第 1 种
charter-fault-form-mend = 请写 `charter = 1`
charter-fault-not-code = `{ $key }` 中的 `{ $code }` 不是代码
charter-fault-not-code-mend = 请用字母、数字、`_` 和 `-`
charter-fault-not-id = `{ $id }` 不是标识
charter-fault-not-id-mend = 请用 1 到 40 个字母 a–z、A–Z、数字、`_` 和 `-`
charter-fault-id-twice = `{ $id }` 在 `{ $list }` 中用了两次
charter-fault-id-twice-mend = 请各用各的标识：拒绝时按它引用条款
charter-fault-many-constituencies = 有 { $n } 个群体；最多能区分 { $max } 个
charter-fault-many-constituencies-mend = 请合并：几组席位可以属于同一个群体
charter-fault-code-letters = `{ $code }` 不是两个字母的代码
charter-fault-code-letters-mend = 请写两个字母，例如 `Go`
charter-fault-code-shared = `{ $one }` 和 `{ $other }` 的代码同为 `{ $code }`
charter-fault-code-shared-mend = 请各用各的两个字母
charter-fault-no-shape = 没有形状 { $n }
charter-fault-no-shape-mend = 请用 1 到 8
charter-fault-shape-shared = `{ $one }` 和 `{ $other }` 的形状同为 { $n }
charter-fault-shape-shared-mend = 请各用各的形状，1 到 8
charter-fault-chamber-word = 院不能叫 `{ $id }`
charter-fault-chamber-word-mend = 规则要用这个词：请另选
charter-fault-chamber-empty = 院 `{ $id }` 没有群体
charter-fault-chamber-empty-mend = 请写上一个，或删去该院
charter-fault-no-constituency = 没有群体 `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = `{ $id }` 同时计入 `{ $one }` 和 `{ $other }`
charter-fault-counted-twice-mend = 请只计入一个院
charter-fault-no-kind = `{ $kind }` 不是机构的种类
charter-fault-no-kind-mend = 请使用 { $known }
charter-fault-ends-at-once = `{ $key }` 为 0：席位一开始就结束
charter-fault-ends-at-once-mend = 请写 1 或以上，或删去
charter-fault-seats-nowhere = `{ $body }` 的席位给了 `{ $id }`，但没有这个群体
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = 没有任何种类的组织属于 `{ $id }`
charter-fault-no-kinds-mend = 请写明它的 `kinds`，否则无人能占这些席位
charter-fault-seats-twice = `{ $body }` 中有两组席位都叫 `{ $id }`
charter-fault-seats-twice-mend = 请各用各的 `id`
charter-fault-seats-none = `{ $id }` 在 `{ $body }` 中没有席位
charter-fault-seats-none-mend = 请删去这一组，或给它席位
charter-fault-seats-many = { $n } 个席位；一个机构最多 { $max } 个
charter-fault-seats-many-mend = 请写 "each_member"
charter-fault-role-word = 职位不能叫 `{ $id }`
charter-fault-role-word-mend = 权限表要用这个词：请另选
charter-fault-no-body = 没有机构 `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = 没有规则 `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = 没有职位 `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = 没有院 `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = 职位 `{ $id }` 没有任期：谁担任谁就一直留任
charter-fault-office-no-term-mend = 请加上 `term_years`
charter-fault-office-ends = 职位 `{ $id }` 一开始就结束
charter-fault-office-ends-mend = 请写 1 或以上
charter-fault-office-nobody = 没有人能担任职位 `{ $id }`
charter-fault-office-nobody-mend = 请写 1 或以上
charter-fault-organic = 没有机构：`powers` 中为 `charter.adopted` 写明的人可以独自修改章程
charter-fault-organic-mend = 在商定机构、席位和规则之前可以保持不变
charter-fault-no-amendment = 没有规则说明如何修改本章程
charter-fault-no-amendment-mend = 请加上 `amendment = "…"`
charter-fault-amendment-no-body = 规则 `{ $id }` 修改章程，却不属于任何机构
charter-fault-amendment-no-body-mend = 请给规则写上 `body`
charter-fault-overlap = 规则 `{ $one }` 和 `{ $other }` 在 `{ $body }` 中都决定 `{ $matter }`
charter-fault-overlap-mend = 会使用第一条：请写其他事项
charter-fault-review-itself = `{ $id }` 会复审自己作出的决定
charter-fault-review-itself-mend = 请写另一个机构
charter-fault-review-no-rule = `{ $id }` 没有可以据以决定的规则
charter-fault-review-no-rule-mend = 请给该机构一条规则
charter-fault-review-days = 0 天之内谁也无法提请复审
charter-fault-review-days-mend = 请写 1 或以上，或删去复审
charter-fault-supporters = 找不到 { $n } 个支持者
charter-fault-supporters-mend = 最多要求 `of` 那么多
charter-fault-no-supporter = 不需要任何支持者：沉默即可通过
charter-fault-no-supporter-mend = 请要求 1 个或以上
charter-fault-standard-empty = 没有条件的标准总是达到
charter-fault-standard-empty-mend = 请写明条件
charter-fault-more-than-all = `{ $line }` 要求超过全部
charter-fault-more-than-all-mend = 请写不超过 1 的份额
charter-fault-more-than-whole = `{ $line }` 要求超过全部
charter-fault-more-than-whole-mend = 全部请写 `>=1/1`
charter-fault-no-chambers = 规则按院计票，但没有院
charter-fault-no-chambers-mend = 请定义 `[[chambers]]`，或写 `all`
charter-fault-no-weight = `{ $body }` 没有席位带权重 `{ $weight }`
charter-fault-no-weight-mend = 请给席位加上 `weights`，或按席位计票
charter-fault-too-many-seats = `{ $line }` 要求 { $seats } 个席位中的 { $n } 个
charter-fault-too-many-seats-mend = { $where ->
    [quorum] 这个法定人数永远达不到：请降低或增加席位
   *[other] 什么都无法通过：请降低或增加席位
}
charter-fault-unplaced = `{ $id }` 在 `{ $body }` 中投票，却不属于任何院
charter-fault-unplaced-mend = 请放入一个院，或写 `voting = false`
charter-fault-both-ways = 按 `{ $line }`，一项动议和与之相反的动议可能都通过
charter-fault-both-ways-mend = 请要求超过一半，或再加一行
charter-fault-asks-nothing = `{ $line }` 什么也没要求
charter-fault-asks-nothing-mend = 请要求 1 或以上
charter-fault-quorum-base = 法定人数不能按 `{ $base }` 衡量
charter-fault-quorum-base-mend = 请用 `of seats`、`of members` 或 `of present`
charter-fault-quorum-whole = `{ $line }`：一个空席就会阻止所有决定
charter-fault-quorum-whole-mend = 请按 `members` 衡量，或降低要求
charter-fault-veto-any = 任何一个投票者都能阻止所有决定
charter-fault-veto-any-mend = 请加上后备规则，以及记录异议的权利
charter-fault-no-veto = { $what ->
    [seat] 没有席位 `{ $id }`
    [constituency] 没有群体 `{ $id }`
   *[other] 没有院 `{ $id }`
}
charter-fault-no-veto-mend = 请写一个存在的
charter-fault-no-fallback = 协商一致而没有后备规则：一个反对就了结所有事项
charter-fault-no-fallback-mend = 请在 `fallback` 中写一条规则
charter-fault-fallback-required = 需要后备规则，却没有写明
charter-fault-fallback-required-mend = 请在 `fallback` 中写一条规则
charter-fault-fallback-elsewhere = 后备规则 `{ $id }` 属于另一个机构
charter-fault-fallback-elsewhere-mend = 事项会转到那里：是这个意思吗？
charter-fault-fallback-circle = 后备规则绕成了圈
charter-fault-fallback-circle-mend = 请以投票结束
charter-fault-secret-names = 秘密投票无法说明谁否决、谁回避、谁代他人投票：按这条规则无法表决任何动议
charter-fault-secret-names-mend = 请写 `ballot = "open"`，或删去 `veto`、`carve_outs` 和 `proxies`
charter-fault-sealed-alike = 密封选票不拆封就相加，所以所有席位一样计，也不能排序：按这条规则无法表决任何动议
charter-fault-sealed-alike-mend = 请写 `ballot = "closed"`，或按席位计 `all`
charter-fault-proxies-zero = 允许代理，却没有人可以代理
charter-fault-proxies-zero-mend = 请写 `proxies = false`，或 1 或以上
charter-fault-alone = `{ $id }` 的一个席位独自决定，无论别人怎么投
charter-fault-alone-mend = 请提高要求，或同时要求其他席位
charter-fault-never-counted = `{ $id }` 的票从不计入
charter-fault-never-counted-mend = 请在某一行计入它的院或权重，或写 `voting = false`
charter-fault-dummy = `{ $id }` 的一个席位从不起作用，无论别人怎么投
charter-fault-dummy-mend = 请改变份额，或改变权重
charter-fault-power-is-rule = `{ $id }` 既是规则又是权限
charter-fault-power-is-rule-mend = 请各用各的条款编号
charter-fault-no-act = 没有叫 `{ $act }` 的行为
charter-fault-no-act-mend = { $what ->
    [rooms] 各部分为 { $known }
   *[other] 这一部分的行为有 { $known }
}
charter-fault-power-nobody = 没有人可以做 `{ $act }`
charter-fault-power-nobody-mend = 请写明谁可以，或删去这一行
charter-fault-resolution-no-body = 规则 `{ $id }` 不属于任何机构，所以据它作不出决议
charter-fault-resolution-no-body-mend = 请给规则写上 `body`
charter-fault-resolution-no-ballot = 规则 `{ $id }` 不以投票作决定
charter-fault-resolution-no-ballot-mend = 请写一条机构据以决议的规则
charter-fault-orphans = 没有人可以做 { $acts }
charter-fault-orphans-mend = 请在权限表中加行；没有任何一行提到的会被拒绝
charter-fault-no-date = `{ $text }` 不是日期
charter-fault-no-date-mend = 请写成 2027-12-31
charter-fault-no-audience = `{ $text }` 不是读者范围
charter-fault-no-audience-mend = 请用 { $known } 或 body:ID
charter-fault-too-long = 文件有 { $n } 字节，章程最多 { $max } 字节
charter-fault-too-long-mend = 请去掉不属于章程的内容
charter-fault-toml-field = 未知字段 `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] 请删去
   *[other] 请删去，或使用 { $known } 之一
}
charter-fault-toml-missing = 缺少字段 `{ $field }`
charter-fault-toml-missing-mend = 请加上 `{ $field }`
charter-fault-toml-twice = `{ $field }` 写了两次
charter-fault-toml-twice-mend = 每个字段只写一次
charter-fault-toml-kind = { $found ->
    [text] 这里是文字“{ $value }”
    [number] 这里是数字
    [flag] 这里是 true 或 false
    [list] 这里是列表
    [day] 这里是日期
   *[table] 这里是一组字段
}，{ $wanted ->
    [text] 应为文字
    [number] 应为不小于 0 的整数
    [flag] 应为 true 或 false
    [list] 应为列表
    [seats] 应为席位数
    [lines] 应为一个门槛或门槛列表
   *[table] 应为一组字段
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] 写在引号里："…"
    [number] 写数字，不加引号：3
    [flag] 写 true 或 false，不加引号
    [list] 写在方括号里：["…", "…"]
    [seats] 写一个数字、"each_member" 或 "unknown"
    [lines] 写 "all >1/2 of votes_cast"，或把几个写在方括号里
   *[table] 把字段写在自己的标题之下
}
charter-fault-toml-word = `{ $word }` 不是这里可用的词
charter-fault-toml-word-mend = 请使用 { $known } 之一
charter-fault-toml-form = { $how ->
    [quotes] 文字没有放在引号里，或引号没有合上
    [brackets] 括号没有合上
    [comma] 缺少逗号或多了逗号，或括号没有合上
    [equals] 没有带一个 = 和一个值的字段
    [value] 缺少值
    [escape] \ 后面的符号没有意义
    [key] 字段名里有不允许的符号
    [number] 这个数字写法不对
    [break] 行尾的写法不对
   *[other] 这一行无法读取（{ $text }）
}
charter-fault-toml-form-mend = { $how ->
    [quotes] 写在同一行的两个引号之间："…"
    [brackets] 请合上：["…", "…"] 和 [[rules]]
    [comma] 两个值之间放一个逗号，并合上括号：["…", "…"]
    [equals] 字段写作 名称 = 值
    [value] 在 = 后写上字段的值
    [escape] 符号 \ 本身写作 \\
    [key] 字段名只用字母、数字、- 和 _
    [number] 只写数字：90
    [break] 按文本编辑器的方式结束每一行
   *[other] 请改正这一行；手册列出了所有写法
}
charter-fault-line = `{ $line }` 不是门槛：{ $how ->
    [short] 需要写明谁的票和多少
    [tail] 数字之后是“占什么”，以及可选的权重
    [base-missing] 份额需要写明占什么
    [base] `{ $word }` 不能作为份额的基数
    [equal] 同等计算的院须对全体、按份额计算
    [number] `{ $word }` 不是不小于 0 的数
   *[other] 无法读取
}
charter-fault-line-mend = 写法如 { $like }
charter-fault-seats-number = `{ $text }` 不是席位数
charter-fault-seats-number-mend = 写一个数字、"each_member" 或 "unknown"
charter-fault-grantee = `{ $text }` 没有指明任何人
charter-fault-grantee-mend = 写 anyone、member、partner、host、role:ROLE 或 seat:BODY
charter-fault-veto = `{ $text }` 不是否决权
charter-fault-veto-mend = 写 any_member、seat:ID、constituency:ID 或 chamber:ID
charter-fault-mode = `{ $text }` 不是决定的方式
charter-fault-mode-mend = 使用 consensus、silence、vote、support、standard、election、budget、appointment、rotation、criteria、self_organised、board_after_advice、consultation、committee、recommendation、working_group 或 unknown
charter-fault-not-in-mode = 方式为 `{ $mode }` 的规则中，`{ $field }` 没有意义
charter-fault-not-in-mode-mend = 请删去
charter-fault-needs = `{ $what }` 需要 `{ $field }`
charter-fault-needs-mend = 请加上 `{ $field }`
charter-fault-places = 没有人能当选 0 个名额
charter-fault-places-mend = 在 `{ $field }` 中写明选出几人：1 或更多
charter-fault-pass = { $how ->
    [empty] `{ $field }` 中的空列表会使任何动议通过
   *[mixed] `{ $field }` 混用了门槛和门槛列表
}
charter-fault-pass-mend = { $how ->
    [empty] 请删去空列表
   *[mixed] 只写门槛，或只写列表
}
charter-fault-carve-out = { $how ->
    [threshold] 例外没有自己的门槛
   *[whom] 例外没有指明任何人
}
charter-fault-carve-out-mend = { $how ->
    [threshold] 写 `pass`，或 `support_min` 加 `objections_max`
   *[whom] 在 `recused` 中写明谁回避时适用
}
charter-fault-no-voter = `{ $id }` 不是群体、院或席位
charter-fault-no-voter-mend = { $there-are ->
    [0] 请加上群体
   *[other] 使用 { $known }，或席位的编号
}
charter-fault-vote-after = 以此章程成立的联盟，最初 { $n } 天没有人能表决
charter-fault-vote-after-mend = 成立时不写 `vote_after_days`，有了成员后再通过：它不影响已有成员

## 规则中的例外
charter-studio-carve-outs = 例外
charter-studio-carve-outs-hint = 恰好这些方不参加时，多少才算通过。不参加者从不计入；例外还会换用另一个门槛。没有勾选任何方的一行会被略去。
charter-studio-carve-outs-recused = 谁不参加
charter-studio-carve-outs-pass = 此时通过所需条件
charter-studio-carve-outs-support-min = 此时至少几个支持
charter-studio-carve-outs-objections-max = 此时至多几个反对

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = 由谁判断：
charter-vouchers-min = 一个组织被接纳之前，须有 { $n } 个成员担保。
charter-vote-after-days = 新成员从被接纳 { $n } 天后才开始的表决起投票。
charter-studio-part-criteria = 接纳标准
charter-studio-criteria-words = 须满足什么
charter-studio-criteria-by = 由谁判断是否满足
charter-studio-about-vote-after-days = 从接纳到首次投票的天数
charter-studio-about-vote-after-days-hint = 留空：成员可立即投票。已是成员者不受影响。
charter-studio-about-vouchers-min = 须有多少成员为新成员担保
charter-fault-criterion-taken = `{ $id }` 既是标准又是规则或权限
charter-fault-criterion-taken-mend = 请各用各的条款编号
charter-fault-criterion-nobody = 没有人可以判断标准 `{ $id }` 是否满足
charter-fault-criterion-nobody-mend = 请写明由谁判断
charter-contents = 本页内容
charter-bodies = 机构

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = 行为与制裁
charter-conduct-raised = { $who ->
    [member] 代表成员行事者可提出案件。
    [partner] 受邀代表组织作答者可提出案件。
    [host] 机器可提出案件。
   *[anyone] 任何人可提出案件。
}
charter-conduct-raised-office = 可提出案件：{ $who }。
charter-conduct-raised-seat = { $body }的席位持有者可提出案件。
charter-conduct-answer = 成员有 { $n } 天作出答复；在此之前，未得其答复不作任何决定。
charter-conduct-hearing = 由{ $body }听取成员陈述，提前 { $n } 天通知；未经听证不作决定。
charter-conduct-hears = 如召集听证，由{ $body }听取成员陈述。
charter-conduct-decides = 由{ $body }按规则 { $rule } 决定；该成员与提出案件者均不参加。
charter-conduct-suspension = 可暂停该成员投票，最长 { $n } 天。
charter-conduct-sanction = { $kind ->
    [warning] 可警告该成员。
    [suspension] 可暂停该成员投票，直至恢复。
   *[exclusion] 可开除该成员。
}
charter-conduct-appeal = 成员可在 { $n } 天内申诉。在{ $body }按规则 { $rule } 确认之前，制裁不生效；若不确认，制裁即告失效。
charter-conduct-no-appeal = 不设申诉。
charter-sanction-warning = 警告
charter-sanction-suspension = 暂停投票
charter-sanction-exclusion = 开除
charter-studio-add-criteria = 添加标准
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = 说明案件如何处理
charter-studio-conduct-words = 何为违反
charter-studio-conduct-by = 谁可提出案件
charter-studio-conduct-hears = 听取成员陈述的机构
charter-studio-conduct-answer-days = 成员答复的天数
charter-studio-conduct-hearing-days = 听证提前天数
charter-studio-conduct-hearing-days-hint = 一旦写明，未经听证不作决定。
charter-studio-conduct-rule = 决定所依规则
charter-studio-conduct-sanctions = 可能的后果
charter-studio-conduct-suspension-days-max = 最长暂停天数
charter-studio-conduct-suspension-days-max-hint = 留空：直至另一决定解除。
charter-studio-conduct-appeal-rule = 裁决申诉所依规则
charter-studio-conduct-appeal-rule-hint = 另一机构的规则。
charter-studio-conduct-appeal-days = 成员申诉的天数
charter-studio-fields-conduct = 行为案件中的陈述
charter-fault-conduct-taken = `{ $id }` 既是规则、权力或标准，又是行为条款
charter-fault-conduct-taken-mend = 各用各的条款编号
charter-fault-conduct-nobody = 无人可依 `{ $id }` 提出案件
charter-fault-conduct-nobody-mend = 写明谁可以
charter-fault-conduct-no-answer = 依 `{ $id }`，成员没有答复时间
charter-fault-conduct-no-answer-mend = 给予一天或更多
charter-fault-conduct-no-sanction = 依 `{ $id }` 的案件不会有任何后果
charter-fault-conduct-no-sanction-mend = 至少写明 warning、suspension、exclusion 之一
charter-fault-conduct-no-appeal = 依 `{ $id }` 的制裁无人受理申诉
charter-fault-conduct-no-appeal-mend = 在 `appeal_rule` 写明另一机构的规则，并写 `appeal_days`
charter-fault-conduct-own-appeal = 依 `{ $id }`，作出决定的机构也裁决申诉
charter-fault-conduct-own-appeal-mend = 在 `appeal_rule` 写明另一机构的规则
charter-fault-conduct-half-appeal = `{ $id }` 的申诉有规则无天数，或有天数无规则
charter-fault-conduct-half-appeal-mend = 同时写 `appeal_rule` 与 `appeal_days`
charter-fault-conduct-no-ballot = `{ $id }` 所称规则 `{ $rule }` 没有机构，或不以投票或异议决定
charter-fault-conduct-no-ballot-mend = 写明机构据以决定的规则
charter-fault-conduct-review = `{ $id }` 据以决定的规则 `{ $rule }` 允许调取复审：成员可能在复审前被除名
charter-fault-conduct-review-mend = 写明不含 `review_by` 的规则；由上诉代替
## 预算
charter-tally-budget-funded = { $of } 项提案中有 { $number } 项获得资金：{ $funded }。
charter-tally-budget-nothing = 没有选票把钱给任何提案：不作分配。
charter-tally-budget-tied = 计票无法在 { $tied } 之间作出选择：不作分配，重新投票。
charter-tally-budget-first = 计票无法在 { $tied } 之间作出选择：先提出的提案在前。
charter-tally-budget-completed = { $funded } 的支持者份额不足：从余款支付，单位成本得票最多者先。
charter-tally-budget-reduced = 各中位数之和超过总额：全部按同一比例减少，并向下取整到货币最小单位。
charter-tally-budget-all = 已全部分配。
charter-tally-budget-left = 余款不分配。
charter-rule-budget = { $sharing ->
    [equal_shares] 每张选票标出提案，并拥有相等的一份资金。提案由标出它的人支付；每人所付最少的提案排在下一个（等额份额法）。
    [votes_per_cost] 每张选票标出提案。单位成本得票最多的提案依次获得支付，直至资金用完。
    [mean] 每张选票分配总额，给任何提案的都不超过其成本。提案获得各选票所给的平均数，向下取整到货币最小单位。
   *[median] 每张选票分配总额，给任何提案的都不超过其成本。提案获得过半数选票至少给它的数额（中位数）；若合计过多，全部按同一比例减少。
}
charter-rule-completion = { $completion ->
    [votes_per_cost] 份额余下的资金给其他提案，单位成本得票最多者先。
   *[none] 份额余下的资金不分配。
}
charter-rule-budget-weight = 每张选票按其席位的权重“{ $weight }”计算。
charter-rule-budget-ties = { $ties ->
    [first_named] 若计票无法选择，先提出的提案在前。
   *[vote_again] 若计票无法选择且影响结果，不作分配，重新投票。
}
charter-studio-mode-budget = 预算
charter-studio-mode-budget-words = 在提案之间分配一笔款项。
charter-studio-rules-sharing = 资金如何分配
charter-studio-sharing-equal-shares = 标记：每张选票份额相等
charter-studio-sharing-votes-per-cost = 标记：单位成本得票最多
charter-studio-sharing-mean = 选票分配总额：平均数
charter-studio-sharing-median = 选票分配总额：中位数
charter-studio-rules-completion = 等额份额的余款
charter-studio-rules-completion-hint = 仅适用于均等份额。
charter-studio-completion-none = 不分配
charter-studio-completion-votes-per-cost = 继续给单位成本得票最多者
charter-studio-rules-weight = 选票计算所用的权重
charter-studio-rules-weight-hint = 席位所具有的一种权重的名称。留空：各席位同等计算。
charter-fault-budget-left = 仅用等额份额常常留下无人获得的余款
charter-fault-budget-left-mend = 写 `completion = "votes_per_cost"`，若有意如此可保留
charter-fault-budget-mean = 一张把全部给一项提案的选票会大幅移动平均数
charter-fault-budget-mean-mend = 写 `sharing = "median"`，若有意如此可保留

## A review that nobody decides
charter-rule-review-lapse = 若 { $days } 天内既未征询异议也未付诸表决，复议失效，决定继续有效。
charter-studio-rules-review-lapse-days = 复议无人决定多少天后失效
charter-fault-review-lapse = 复议一提出就会失效
charter-fault-review-lapse-mend = 写 1 或更大，或留空

## Bringing a draft into force
charter-adopt-not-yet = 尚无您可据以行事的决定允许此事。
charter-adopt-by = 由决定“{ $decision }”允许。
charter-adopt-decision = 允许此事的决定
