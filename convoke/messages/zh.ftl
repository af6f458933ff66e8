# 导航栏目。
frame-section-home = 首页
frame-section-landscape = 全景
frame-section-decisions = 决策
frame-section-progress = 进展
frame-section-money = 资金
frame-section-handbook = 手册
frame-hubs = 本服务器上的枢纽
frame-hubs-none = 这里还没有枢纽。请用命令行创建：
frame-by-host = 主机自动
frame-by-hidden = 处境危险者，不具名

# 首页。
frame-count-organisations = { $n } 个组织
frame-count-members = { $n } 个成员
frame-count-decisions = 已作出 { $n } 项决定
frame-home-voting = 正在表决：
frame-home-voted = { $of } 个席位中已有 { $voted } 个投票。
frame-home-voted-short = { $of } 席中 { $voted } 席已投票
frame-home-short = { $name } 未达法定人数。
frame-home-closes-in = { $when }截止。
frame-home-closed = { $day } 已截止
frame-home-closes = { $day } 截止
frame-home-figures = 赞成 { $agree }，反对 { $disagree }，弃权 { $abstain }
frame-home-dissents = { $n } 份异议已记录在案
frame-home-until = 至 { $day }
frame-home-decided = 最新决定：{ $title } – { $state }
frame-home-read = 阅读
frame-home-decisions = 最新决定
frame-home-no-decisions = 还没有任何提案。
frame-home-all-decisions = 全部决定
frame-home-charge = 谁在负责？
frame-home-seats = { $n } 个席位
frame-home-empty = （{ $n } 个空缺）
frame-home-unknown = （席位数未全部知晓）
frame-home-rules = 规则、席位、谁可以做什么
frame-home-newest = 最近发生的事
frame-home-all-acts = 按顺序查看全部行为
frame-home-record = 已记录 { $n } 项行为。任何人都无法暗中更改。

# 工作台。
frame-desk-title = { $n ->
    [0] { $name }，没有事情等您处理
   *[other] { $name }，有 { $n } 件事等您处理
}
frame-desk-today = 今天
frame-desk-week = 本周
frame-desk-later = 以后
frame-desk-empty = 没有事情等您处理。请您决定、答复或更正的事项会出现在这里。
frame-desk-import = 带入组织或活动名单

# 记录。
frame-record = 记录
frame-record-lead = { $n } 项行为，最新的在前。每一项都有自己的地址。
frame-record-empty = 本枢纽的每一项行为都将按顺序永久记在这里。目前还没有。
frame-record-index = 条目
frame-record-at = 时间
frame-record-what = 内容
frame-record-by = 行为人
frame-record-role = 所用身份
frame-record-state = 状态
frame-record-signed = 签名
frame-record-by-actor = 由本人的密钥签署
frame-record-by-host = 仅由主机告知
frame-record-one = 条目 { $index }
frame-record-says = 内容
frame-yes = 是
frame-no = 否
frame-field-about = 关于
frame-field-accepted = 已接受
frame-field-actor = 组织
frame-field-agrees = 同意
frame-field-aliases = 其他名称
frame-field-amendment = 修正案
frame-field-answer = 回答
frame-field-answers = 回答
frame-field-approach = 方式
frame-field-archive = 存档
frame-field-areas = 区域
frame-field-asked = 所问
frame-field-at = 时间
frame-field-at-meeting = 会议上
frame-field-authority = 主管方
frame-field-background = 背景
frame-field-ballot = 选票
frame-field-ballots = 选票
frame-field-body = 机构
frame-field-by = 由
frame-field-candidate = 候选人
frame-field-cell = 地点与主题
frame-field-chair = 主席
frame-field-charter = 章程
frame-field-choice = 选择
frame-field-claims = 注册编号
frame-field-clauses = 条款
frame-field-comment = 评论
frame-field-concerns = 涉及
frame-field-constituency = 选区
frame-field-contact = 联系方式
frame-field-conversation = 对话
frame-field-cost = 费用
frame-field-countries = 国家
frame-field-country = 国家
frame-field-counts = 计数
frame-field-credential = 投票凭证
frame-field-credentials = 投票凭证
frame-field-criterion = 标准
frame-field-currency = 货币
frame-field-data = 数据
frame-field-day = 日期
frame-field-directed = 单向
frame-field-disclaims = 撤回的编号
frame-field-disposition = 处理结果
frame-field-dissent = 异议
frame-field-draft = 草案
frame-field-due = 到期
frame-field-elected = 当选
frame-field-embed = 可嵌入
frame-field-event = 事件
frame-field-evidence = 证据
frame-field-face = 页面
frame-field-fields = 其他说明
frame-field-figures = 数字
frame-field-file = 文件
frame-field-founder = 创建者
frame-field-founder-name = 创建者姓名
frame-field-frequency = 频率
frame-field-from = 自
frame-field-goals = 目标
frame-field-gone = 并入者
frame-field-ground = 理由
frame-field-group = 小组
frame-field-groups = 小组
frame-field-host = 主办方
frame-field-id = 编号
frame-field-import = 导入
frame-field-intensity = 紧密程度
frame-field-interest = 利益
frame-field-item = 议项
frame-field-kept = 保留者
frame-field-kind = 种类
frame-field-kinds = 种类
frame-field-label = 用语
frame-field-language = 语言
frame-field-licence = 许可
frame-field-limits = 限度
frame-field-mandate = 授权
frame-field-mapping = 列的含义
frame-field-matter = 事项
frame-field-meaning = 同意意味着
frame-field-meeting = 会议
frame-field-member = 成员
frame-field-mends = 更正的单元格
frame-field-moderated = 经审核
frame-field-motion = 提案
frame-field-name = 名称
frame-field-nature = 性质
frame-field-next = 后续
frame-field-note = 备注
frame-field-objection = 反对
frame-field-objections = 反对
frame-field-office = 职务
frame-field-on = 针对
frame-field-one = 一方
frame-field-other = 另一方
frame-field-outcome = 结果
frame-field-owner = 所有者
frame-field-parent = 隶属
frame-field-part = 部分
frame-field-part-of = 隶属于
frame-field-parts = 部分
frame-field-people = 人数
frame-field-permits = 允许
frame-field-person = 人员
frame-field-place = 地点
frame-field-private = 仅供秘书处
frame-field-publishing = 公布内容
frame-field-query = 页面查询
frame-field-question = 问题
frame-field-ranking = 排序
frame-field-reason = 原因
frame-field-red-lines = 底线
frame-field-reply = 答复
frame-field-resolution = 所依决议
frame-field-resources = 所带资源
frame-field-result = 结果
frame-field-review = 复审
frame-field-role = 角色
frame-field-round = 轮次
frame-field-rows = 行数
frame-field-rule = 规则
frame-field-scope = 范围
frame-field-scores = 评分
frame-field-seat = 席位
frame-field-seats = 席位
frame-field-sha256 = 文件指纹
frame-field-shape = 列指纹
frame-field-shapes = 图形
frame-field-share = 份额
frame-field-sheet = 工作表
frame-field-since = 自
frame-field-slip = 差错
frame-field-slips = 差错
frame-field-source = 来源
frame-field-stage = 阶段
frame-field-stands = 维持
frame-field-statement = 陈述
frame-field-statements = 陈述
frame-field-step = 步骤
frame-field-take = 采用内容
frame-field-term = 任期
frame-field-text = 正文
frame-field-theme = 主题
frame-field-threshold = 解密所需人数
frame-field-title = 标题
frame-field-to = 至
frame-field-topics = 议题
frame-field-trustees = 受托人
frame-field-until = 至
frame-field-verdict = 结论
frame-field-version = 版本
frame-field-view = 保存的页面
frame-field-weight = 权重
frame-field-who = 谁
frame-field-why = 为何
frame-field-words = 文字
frame-field-results = 结果
frame-field-survey = 调查
frame-field-amounts = 金额
frame-field-asks = 请求
frame-field-case = 案件
frame-field-clause = 条款
frame-field-decision = 决定
frame-field-doer = 执行者
frame-field-grounds = 理由
frame-field-link = 链接
frame-field-minutes = 分钟
frame-field-paper = 文件
frame-field-papers-by = 文件截止
frame-field-proposal = 预算提案
frame-field-raiser = 提出者
frame-field-sanction = 制裁
frame-field-task = 任务
frame-field-total = 总计
frame-field-what = 内容
frame-field-abstain = 弃权
frame-field-agree = 赞成
frame-field-all = 所有人
frame-field-allocated = 各项所得
frame-field-by-proxy = 委托投票
frame-field-disagree = 反对
frame-field-divides = 分歧程度
frame-field-independent = 不是其他组织的分支
frame-field-unknown = 实为未知
frame-field-left = 略去
frame-field-new = 新增
frame-field-organisation = 组织
frame-field-organisations = 组织
frame-field-outside = 非成员组织
frame-field-possible = 可能重复
frame-field-proxy = 由其代为投票
frame-field-read = 已读行数
frame-field-recused = 未参与
frame-field-rejected = 被拒绝
frame-field-repeated = 重复
frame-field-scheme = 登记册
frame-field-seen = 已回答
frame-field-silent = 未投票
frame-field-subject = 关于
frame-field-sum = 分数总和
frame-field-topic = 主题
frame-field-tracker = 投票者查找用的代码
frame-field-unchanged = 已知
frame-field-update = 已更改
frame-field-vacant = 空缺席位
frame-field-value = 值
frame-field-vote = 投票
frame-record-closed = 另有 { $n } 处被保留、已抹除或从未填写。
frame-record-raw = 条目原文
frame-record-leaf = 指纹：
frame-record-verify = 是否未被更改？
frame-record-rests-on = 依据条目 { $index }
frame-record-replaces = 取代条目 { $index } 的选票
frame-record-replaced-by = 同一席位的后续选票取代了它：条目 { $index }
frame-record-before = 上一项行为
frame-record-after = 下一项行为
frame-not-promised = 记录不作的承诺
frame-not-promised-1 = 某人所写的内容属实。
frame-not-promised-2 = 主机从不阅读它以可读形式保存的内容。
frame-not-promised-3 = 已被他人取走的副本可以收回。
frame-not-promised-4 = 没有人被迫以某种方式投票。

# 核查。
frame-check = 核查
frame-check-title = 这份记录是否未被更改？
frame-check-one-title = 这项行为是否未被更改？
frame-check-yes = 就本站所知，是的：已公布的 { $size } 项行为都在同一个已签名的记录头之下。本站核查时间：{ $when }。
frame-check-one-yes = 就本站所知，是的：{ $size } 个条目中的第 { $index } 条与记录时一致。本站核查时间：{ $when }。
frame-check-not-published = 已记录，尚未公布。通常不到五秒。
frame-check-frozen = 已冻结：{ $reason }。在两名负责人采取行动之前只可阅读。
frame-check-how = 我们怎么知道？
frame-check-fingerprint = 该行为的指纹：
frame-check-steps = 在树中：从它到已签名的记录头共 { $n } 步。
frame-check-head = 已签名的记录头涵盖 { $size } 项行为：
frame-check-no-witness = 没有见证人持有这个记录头：目前已公布，未经见证。您可以保存一份副本，自己做见证人。
frame-check-witnesses = { $n } 位见证人持有同一个记录头。
frame-check-download = 下载证明
frame-check-who = 谁签了名？
frame-check-signers = { $signed } 项行为由行为人签名，{ $host } 项仅由主机告知。
frame-check-signers-mean = “签名”指由本人的密钥签署该行为，因此他人无法代做。“仅由主机告知”指由本服务器说明是谁的行为。
frame-check-yourself = 不必信任本站，自己核查
frame-check-yourself-how = 下载证明和条目，在我们以外的任何机器上核查。该程序不需要账号，也不需要数据库。

# 数据。
frame-data = 数据
frame-data-lead = 本枢纽向所有人展示的全部表格。
frame-data-record = 记录本身
frame-data-record-how = 已签名的记录头、瓦片和条目均为静态文件（C2SP tlog-tiles）。任何文件服务器都可以提供副本。
frame-data-api = 供程序使用
frame-data-api-how = 每个页面都有 JSON；有表格的页面在同一地址还有 CSV 和工作簿。提出行为需要令牌。
frame-search-what = 您在找什么？
frame-search-nothing = 没有找到 { $q }。

# 登录。
frame-sign-in-how = 不需要密码。我们会把链接发到您的邮箱；链接在 30 分钟内有效，只能用一次。
frame-sign-in-email = 您的电子邮箱
frame-sign-in-email-hint = 您的组织或秘书处知道的那个邮箱。
frame-sign-in-send = 给我发送链接
frame-sign-in-no-address = 请填写电子邮箱，例如 name@organisation.example。
frame-sign-in-not-sent = 邮件没有发出。请一分钟后再试。
frame-sign-in-sent = 请查看邮箱
frame-sign-in-sent-how = 如果地址正确，链接已在路上。30 分钟内有效，只能用一次。
frame-sign-in-confirm = 登录
frame-sign-in-confirm-how = 再多一步，以免自动打开邮件链接的程序把您的链接用掉。
frame-sign-in-used = 这个链接已用过或已过期。请重新索取。
frame-mail-subject = 登录 { $hub }
frame-mail-body =
    打开以下链接登录 { $hub }：

    { $link }

    链接 30 分钟内有效，只能用一次。如果不是您索取的，请不必理会：没有它，谁也无法登录。
frame-invite-subject = 您现在参与 { $hub }
frame-invite-body =
    您已被任命参与 { $hub }。

    请打开此页面并索取登录链接，链接会寄到本邮箱：

    { $link }

    不需要密码。如果这是误会，请不要理会。
frame-invite-other = 该邮箱属于本枢纽的另一个人：请不要填写编号。
frame-invite-has = 此人已用另一个邮箱登录：请不要填写此项。
frame-invite-only = 只有秘书处可以为已登记的人员填写邮箱。
frame-demo-people = 用某个人的眼睛看
frame-demo-people-how = 这是演示，人物均为虚构。请选一位，看看他能看到什么、能做什么。
frame-passkey-use = 用通行密钥登录
frame-passkey-make = 添加本设备的通行密钥
frame-passkey-failed = 没有成功。请再试一次，或使用邮件链接。

# 自己的账号。
frame-settings-you = 您
frame-settings-name = 您希望在这里怎样被称呼
frame-settings-save = 保存称呼
frame-settings-roles = 您的身份：
frame-settings-no-role = 您在本枢纽没有任何身份。
frame-settings-may = 我可以做什么，为什么？
frame-sessions = 您在何处登录
frame-sessions-this = 本次
frame-sessions-end = 结束这次登录
frame-passkeys = 通行密钥
frame-passkeys-how = 有了通行密钥，您可以用指纹、面容或设备密码登录，无需邮件。
frame-passkeys-end = 移除这个通行密钥
frame-tokens = 供程序使用的令牌
frame-tokens-how = 令牌让程序在 90 天内以您的名义阅读或行事。请保密。
frame-tokens-name = 用来做什么？
frame-tokens-scopes = 可以做什么？
frame-scope-read = 阅读我可以阅读的内容
frame-scope-act = 以我的名义行事
frame-tokens-make = 生成令牌
frame-tokens-end = 停用这个令牌
frame-token-once = 这是令牌，只显示这一次：
frame-token-incomplete = 请说明令牌的用途和权限

## Personal links
frame-personal-closed = 本页须从邮件中的链接打开
frame-personal-closed-mend = 链接已过期或已关闭，或者您离开了页面。请重新打开秘书处最近的邮件，或索取新的链接。
frame-personal-no-address = 不知道该组织的第一个链接发往何处：请发送新的链接。
frame-personal-subject = { $organisation }：您在{ $hub }中的条目
frame-personal-body =
    { $hub }秘书处请{ $organisation }核对其在地图上的条目，并说明与谁合作。

    请打开此链接。无需账户，约需五分钟：

    { $link }

    链接有效期至{ $until }。仅供{ $organisation }使用：持有者可代其作答。可随时再次打开；届时只询问新的内容。
frame-personal-again-subject = 提醒：{ $organisation }在{ $hub }中
frame-personal-again-body =
    友好提醒：{ $hub }仍期待{ $organisation }的回复。

    此链接无需账户即可打开您的页面：

    { $link }

    链接有效期至{ $until }。如已答复，谢谢，无需再做任何事。

# 出错时。
frame-refused = 这件事不能做
frame-clause = 依据章程：第 { $clause } 条
frame-go-home = 回到首页
frame-what-you-typed = 您填写的内容
frame-send-again = 再次发送
frame-said-entry = 记录条目 { $index }。
frame-wrong-signed-out = 请先登录
frame-wrong-signed-out-mend = 您的登录已结束或从未开始。请登录后再次发送。
frame-wrong-forbidden = 这不对您开放
frame-wrong-forbidden-mend = 您在本枢纽的身份不能打开此页。每种身份可以做什么，写在章程里。
frame-wrong-not-found = 这里什么也没有
frame-wrong-not-found-mend = 地址有误，或者这里的内容从未公开。
frame-wrong-method = 这个地址不是这样用的
frame-wrong-method-mend = 请先打开页面，再使用其中的表单。
frame-wrong-conflict = 有人抢先了一步
frame-wrong-conflict-mend = 请重新查看页面：内容已有变化。
frame-wrong-too-large = 太大了
frame-wrong-too-large-mend = 文件最大 64 MB。请拆分文件或减少工作表。
frame-wrong-type = 这里不读取这种内容
frame-wrong-type-mend = 请发送表单或 JSON。
frame-wrong-too-many = 尝试次数过多
frame-wrong-too-many-mend = 请等一分钟再次发送。内容不会丢失。
frame-wrong-frozen = 目前只可阅读
frame-wrong-frozen-mend = 记录已冻结，直到两名负责人采取行动。阅读一切如常。
frame-busy-reading = 正在读取其他文件。请一分钟后再试；没有任何内容丢失。
frame-wrong-uncopied = 现在无法进行此操作
frame-wrong-uncopied-mend = 没有任何更改，也没有丢失任何内容。请一分钟后再试；页面本身一切如常。
frame-wrong-ours = 是我们的错
frame-wrong-ours-mend = 本服务器出了差错，已经记下。请一分钟后再试。
frame-wrong-bad = 无法读取
frame-wrong-bad-mend = 收到的内容不完整或已损坏。请再试一次。
frame-wrong-forged = 表单已过期或来自别处
frame-wrong-forged-mend = 为了您的安全，没有发送。请检查您填写的内容，再次发送。
frame-refused-no-person = 您的账号在本枢纽还没有角色：请联系秘书处
frame-refused-scope = 令牌不允许这样做
frame-refused-sent-otherwise = 此表单先前已以其他内容发送：请重新打开页面
frame-refused-frozen = 记录已冻结：在两名负责人采取行动之前只可阅读
frame-refused-unknown-kind = 没有名为 `{ $kind }` 的行为
frame-refused-malformed = `{ $kind }` 格式有误：{ $fault }
frame-refused-too-long = 这超出了一条记录所能容纳的内容；请分成较小的几部分
frame-refused-nonce = nonce 必须是 22 个 base64url 字符，即 16 个随机字节
frame-refused-not-json = 这不是一项行为的 JSON：{ $fault }
frame-refused-not-signed = 未由行为人的密钥签名：{ $why }

# 文字页面。
frame-about = 关于本枢纽
frame-about-lead = 枢纽就是一部章程、一份记录，以及由此得出的一切。
frame-about-rules = 规则
frame-about-rules-words = 谁可以按什么规则做什么、谁代表枢纽发言、什么是公开的，都写在章程里。
frame-about-rules-link = 谁在负责，这里如何作出决定？
frame-about-record = 记录
frame-about-record-words = 每一项行为都按章程核查，再写入公开记录。您看到的一切都由此得出，任何人都可以重新计算。
frame-about-record-link = 这份记录是否未被更改？
frame-about-data = 数据
frame-about-data-words = 每张表格都可以下载，并按页脚的许可使用。
frame-about-data-link = 全部表格
frame-about-report = 报告问题
frame-about-report-words = 如果这里有错，请写信给秘书处，说明页面地址和应有的内容。对人的错误描述最先更正。
frame-about-report-none = 本服务器的运营者尚未为此提供地址。
frame-about-report-who = 秘书处
frame-accessibility = 无障碍
frame-accessibility-lead = 这些页面为所有人、任何设备和慢速网络而做。
frame-accessibility-aim = 我们的要求
frame-accessibility-aim-words = WCAG 2.2 AA 级：只用键盘、使用读屏软件、放大到 400%、强制颜色、没有脚本时都能使用。每幅图都有对应的表格。
frame-accessibility-known = 已知缺陷
frame-accessibility-known-words = 大型网络图只有在启用脚本时才能移动和缩放；图中的一切都在表格里。组织名称按提供时的语言显示。
frame-accessibility-tell = 告诉我们
frame-accessibility-tell-words = 如果有什么把您挡在外面，那就是缺陷，我们想知道。
frame-accessibility-tell-link = 报告问题
frame-privacy = 隐私
frame-privacy-lead = 保存了关于人的哪些信息、由谁保存、如何抹除。
frame-privacy-account = 您的账号
frame-privacy-account-words = 您的邮箱、您选择的称呼、登录情况和通行密钥。这些都不在公开记录中，会随账号一起删除。
frame-privacy-record = 公开记录
frame-privacy-record-words = 您为某个组织所做的事以随机编号记录。您写的文字在记录中只是密封的承诺；文字本身另存在旁。
frame-privacy-record-link = 记录承诺什么，不承诺什么
frame-privacy-erase = 抹除
frame-privacy-erase-words = 文字可以抹除。记录仍可核查，并显示有内容在何时、因何被抹除，但不显示原来的内容。已被他人取走的副本无法收回。
frame-privacy-cookies = Cookie
frame-privacy-cookies-words = 公开页面不需要 Cookie。登录时会设置一个，只有本站能读取。别人不会知道您来过这里。
frame-frozen = “冻结”是什么意思？
frame-frozen-lead = 有人放回了旧副本，或出现了两份历史。为安全起见，在有人查看之前不再记录任何内容。
frame-frozen-why = 为什么会这样
frame-frozen-why-words = 此前已签署过的记录头比这里的条目更大。再签一个就会有两份历史，而且任何人都能证明。
frame-frozen-now = 现在能做什么
frame-frozen-now-words = 阅读、下载、核查。不能记录新的内容。
frame-frozen-thaw = 如何解除
frame-frozen-thaw-words = 从公开文件的镜像取回缺失的条目；或由两名负责人开始一份新记录，其第一条写明旧的记录头。
frame-tour = 五步看演示
frame-tour-more = 每一步展示什么
frame-tour-lead = 这个枢纽是虚构的；其结构依照一个真实枢纽的公开事实。共五步，顺序随意。
frame-tour-map = 1. 有谁，还缺谁？
frame-tour-map-words = 约 150 个组织、它们的联系，以及谁在何处做什么。空缺会画出来，而不是留白。
frame-tour-map-link = 查看全景
frame-tour-charge = 2. 谁在负责？
frame-tour-charge-words = 章程所写的席位、职务和规则。页面就由作出决定的那些规则生成。
frame-tour-charge-link = 阅读章程
frame-tour-vote = 3. 正在进行的表决
frame-tour-vote-words = 有一组离多数还差一些。页面会准确说明还差什么。
frame-tour-vote-link = 查看决定
frame-tour-dissent = 4. 异议也是内容
frame-tour-dissent-words = 一项已作出的决定，异议以同样大小列在旁边。任何身份都不能删除。
frame-tour-dissent-link = 查找异议
frame-tour-verify = 5. 不要轻信我们
frame-tour-verify-words = 下载记录，让另一台机器重新计算成员资格、计票和结果。
frame-tour-verify-link = 这份记录是否未被更改？

# 引擎本身拒绝的情形，以及外人重放时发现的问题。
hub-refused-foreign-act = 此行为不属于本枢纽的任何房间
hub-refused-ref = 它依据的第 { $entry } 条记录不存在
hub-refused-unnamed-ref = 它依据一项决议（第 { $entry } 条记录），却没有指明
hub-refused-too-large = 内容超出一次行为的限度：请缩短，或分几次提交（{ $fault }）
hub-refused-words = `{ $field }` 的文字太长
hub-refused-code = `{ $code }` 必须是 1 到 64 个拉丁字母、数字、`.`、`_`、`:` 或 `-`
hub-refused-key = 签名所用的密钥并未绑定到行为人
hub-refused-erasure = 不能以 `{ $role }` 的角色删除：行为人并不担任此角色
hub-refused-places = 它带有 { $found } 个封闭位置，而这类行为应有 { $expected } 个
hub-refused-said-twice = 同一栏目有两段文字：不同读者可能看到不同内容

# 比打开一页更久的事。
frame-work = 正在处理
frame-work-begins = 即将开始。
frame-work-rows = { $n } 行
frame-work-bytes = { $done } / { $all } KB
frame-work-rows-done = 第 { $done } 行，共 { $all } 行
frame-work-steps = 第 { $done } 步，共 { $all } 步
frame-work-again = 看看进度
frame-work-leave = 您可以离开此页，处理会继续；从这里可以回来：
frame-work-stop = 停止
frame-work-stopped = 已停止。没有任何改动。
frame-work-settled = 已无法停止：正在写入，要么全部写入，要么什么也不写。
frame-work-recording = 正在记录
frame-refused-fetch = 无法取得文件：{ $why }。请先下载，再从您的电脑导入。
frame-refused-fetch-large = 文件超过 { $most } MB。请下载后拆分，或去掉一些工作表。

## Pictures as files
frame-picture-letters = 此服务器上没有字体包含图片中的这些字：{ $letters }。请改用 SVG 图片、打印页面，或请服务器管理员安装含有这些字的字体（中文：fonts-noto-cjk）。
frame-picture-undrawn = 无法绘制此图片。请改用 SVG，或打印页面。

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = 其他登记册
frame-value-stage-call = 征求反对意见
frame-value-stage-vote = 表决
frame-value-verdict-same = 同一活动，被报告两次
frame-value-verdict-different = 两项活动
frame-value-verdict-open = 未决定
frame-value-vote-spoilt = 废票
frame-personal-page = 你们的页面
frame-work-mail = 如果您离开，完成后会收到邮件。
frame-work-ready-subject = { $hub }：您的文件已就绪
frame-work-failed-subject = { $hub }：您的文件未能处理
frame-work-ready-body =
    您带来的文件已准备好。请在此继续：

    { $link }

    您收到此邮件是因为处理期间您离开了页面。
frame-work-failed-body =
    您带来的文件未能处理，也没有记录其中任何内容。此页面说明问题及如何修正：

    { $link }

    您收到此邮件是因为处理期间您离开了页面。
