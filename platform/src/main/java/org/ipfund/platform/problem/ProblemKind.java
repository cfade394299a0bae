package org.ipfund.platform.problem;

import java.util.Locale;
import org.ipfund.platform.value.Text;

/** The kinds of problem a client can meet; the type URI of each is stable. */
public enum ProblemKind {
  MALFORMED(400, "请求格式有误", "Malformed request"),
  KEY_REQUIRED(400, "缺少幂等键", "Idempotency key required"),
  NOT_SIGNED_IN(401, "未登录", "Not signed in"),
  FORBIDDEN(403, "无权操作", "Forbidden"),
  SEPARATION_OF_DUTIES(403, "不相容岗位须分离", "Duties must be separate"),
  SUSPENDED(403, "账号已停用", "Account suspended"),
  ROLES_CLASH(403, "角色不相容", "Roles do not go together"),
  NOT_FOUND(404, "未找到", "Not found"),
  METHOD_NOT_ALLOWED(405, "不支持该方法", "Method not allowed"),
  NOT_ACCEPTABLE(406, "无法提供所需格式", "Not acceptable"),
  REQUEST_TIMEOUT(408, "请求超时", "Request timed out"),
  STATE_CONFLICT(409, "当前状态不允许", "State does not allow this"),
  LOST_RACE(409, "同时有其他修改", "Another change came first", 1),
  IN_FLIGHT(409, "相同请求正在处理", "Same request in flight", 1),
  STALE(412, "版本已过期", "Stale version"),
  TOO_LARGE(413, "请求内容过大", "Request too large"),
  URI_TOO_LONG(414, "请求地址过长", "URI too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "Unsupported media type"),
  RULE_REFUSED(422, "不符合规则", "Refused by a rule"),
  KEY_REUSED(422, "幂等键已用于其他请求", "Idempotency key reused"),
  PRECONDITION_REQUIRED(428, "缺少 If-Match", "If-Match required"),
  TOO_MANY(429, "请求过于频繁", "Too many requests", 1),
  HEADERS_TOO_LARGE(431, "请求头过大", "Headers too large"),
  INTERNAL(500, "系统内部错误", "Internal error"),
  BUSY(503, "系统繁忙", "Busy", 2),
  UNAVAILABLE(503, "服务暂不可用", "Temporarily unavailable", 5);

  private final int status;
  private final Text title;
  private final int retryAfter;

  ProblemKind(int status, String zh, String en) {
    this(status, zh, en, 0);
  }

  ProblemKind(int status, String zh, String en, int retryAfter) {
    this.status = status;
    this.title = new Text(zh, en);
    this.retryAfter = retryAfter;
  }

  public int status() {
    return status;
  }

  public Text title() {
    return title;
  }

  /** Seconds after which the same request may succeed, or 0 when waiting does not help. */
  public int retryAfter() {
    return retryAfter;
  }

  /** The type URI of this kind. */
  public String type() {
    return "urn:ipfund:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
