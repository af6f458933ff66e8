# 每个页面的外框。
faces-skip = 跳到主要内容
faces-menu = 菜单
faces-sections = 栏目
faces-you-are-here = 当前位置
faces-search = 搜索
faces-sign-in = 登录
faces-sign-out = 退出
faces-your-account = 您的账户
faces-desk = 工作台
faces-desk-count = 有 { $n } 件事等您处理
faces-languages = 语言
faces-as-of = 数据截至 { $date }
faces-verify = 核验此记录
faces-report-problem = 报告问题
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = 无障碍
faces-licence = 许可 { $licence }
faces-about-this-hub = 关于本中心
faces-frozen-title = 已冻结。
faces-frozen = 在两名负责人处理之前，此记录只读：{ $reason }
faces-frozen-more = 这是什么意思
faces-demo = 这是演示。中心是虚构的，其结构依据一个真实中心的公开资料。
faces-demo-label = 演示
faces-demo-tour = 五步导览
faces-next-action = 您现在可以做什么
faces-print = 打印
faces-print-fingerprint = 记录指纹：{ $fingerprint }
faces-not-yet-translated = 尚未翻译

# 时间。
faces-today = 今天
faces-tomorrow = 明天
faces-yesterday = 昨天
faces-in-days = { $n } 天后
faces-in-months = { $n } 个月后
faces-in-years = { $n } 年后
faces-ago-days = { $n } 天前
faces-ago-months = { $n } 个月前
faces-ago-years = { $n } 年前

# 状态。
faces-status-done = 已兑现
faces-status-on-track = 进展正常
faces-status-behind = 落后
faces-status-missed = 未达到
faces-status-open = 进行中
faces-status-not-reported = 未报告
faces-status-agreed = 已通过
faces-status-not-agreed = 未通过
faces-status-completed = 已完成
faces-status-in-progress = 进行中
faces-status-not-started = 尚未开始
faces-status-cannot-start = 暂时不能开始
faces-status-problem = 有问题
faces-recorded = 已记录
faces-published = 已公布
faces-witnessed = 已见证

# 表单。
faces-error-count = 提交前有 { $n } 处需要修改
faces-under-clause = 规则：{ $clause }。
faces-optional = （选填）
faces-choose = 选择
faces-example = 示例
faces-not-sent = 未能发送，请重试。
faces-search-table = 在此表中查找
faces-find = 查找
faces-apply = 显示
faces-clear-filters = 显示全部

# 表格。
faces-table-count = { $n } 行
faces-table-range = 第 { $from } 至 { $to } 行，共 { $total } 行
faces-table-empty = 没有符合的行。
faces-table-nothing = 这里还没有内容。
faces-table-unfilled = 这些行中没有值，因此不显示：{ $columns }。
faces-sort-by = 按“{ $column }”排序
faces-sorted-up = 从小到大
faces-sorted-down = 从大到小
faces-pages = 页码
faces-page-previous = 上一页
faces-page-next = 下一页
faces-page-of = 第 { $page } 页，共 { $pages } 页
faces-table-region = 表格：{ $name }，可横向滚动
faces-download = 下载

# 图。
faces-source = 来源：{ $source }
faces-same-as-table = 同一数据的表格
faces-table = 表格
faces-chart = 图表
faces-map = 地图
faces-network = 网络
faces-figure-table = 数字
faces-none = 无
faces-gap = 空白
faces-gap-cell = { $row }，{ $column }：没有，空白
faces-matrix-cell = { $row }，{ $column }：{ $n }
faces-target = 目标 { $value }
faces-path = 通向目标的路径
faces-other-kinds = 其他
faces-boundaries = 图中边界和名称不表示本中心认可或接受。
faces-no-data = 无数据
faces-light-to-dark = 由浅到深：由少到多
faces-not-on-map = 有 { $n } 个地点不在此地图上。
faces-network-says = { $nodes } 个组织，其间有 { $links } 条联系。
faces-network-bubbles = { $nodes } 个组织分为 { $groups } 个邻近群；每个圆圈是一个群。
faces-network-find = 查找组织
faces-network-in = 放大
faces-network-out = 缩小
faces-network-full = 全屏
faces-network-around = 只看它和相邻的组织（1 步）
faces-network-fade = 淡化
faces-network-unfade = 重新显示
faces-network-fit = 全图
faces-network-help = 方向键移动图片，加减键缩放，0 显示全图，Esc 离开。
faces-network-links = { $n } 条联系
faces-network-open = 打开其页面
faces-network-not-found = 没有找到
faces-islands-missing = 此服务器构建时没有包含交互部分。所有功能照常可用，只是地图不能缩放。

# 浏览器内核验。
faces-check-title = 在您的浏览器中核验
faces-check-choose = 证明文件 (.tlog-proof)
faces-check-yes = 是：证明正确。第 { $index } 条（共 { $size } 条）在此签名记录之中。
faces-check-no = 否：{ $why }
faces-check-not-a-proof = 此文件不是证明
faces-check-path = 路径没有通向已签名的根
faces-check-signature = 中心的签名不符
faces-check-key = 根不是用本中心的密钥签名的
faces-refused-host = 只从本服务器名单上的主机以 https 取得文件。
