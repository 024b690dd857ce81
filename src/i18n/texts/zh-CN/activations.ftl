# Activations of technical benefits and go-to-market offers.

status-requested = 已申请
status-in-progress = 处理中
status-active = 已激活
status-declined = 已拒绝
status-withdrawn = 已撤回
