// The level lives as long as the object.
#include <wdm.h>

class RaisedIrql {
public:
    explicit RaisedIrql(KIRQL level) { KeRaiseIrql(level, &old_); }
    ~RaisedIrql() { KeLowerIrql(old_); }
    RaisedIrql(const RaisedIrql &) = delete;
    RaisedIrql &operator=(const RaisedIrql &) = delete;

private:
    KIRQL old_;
};

struct Pwm {
    PULONG duty;
    ULONG last;
};

NTSTATUS PwmSet_ok(Pwm *pwm, ULONG duty)
{
    RaisedIrql raised(DISPATCH_LEVEL);
    if (duty > 1000) {
        return STATUS_INVALID_PARAMETER;
    }
    WRITE_REGISTER_ULONG(pwm->duty, duty);
    pwm->last = duty;
    return STATUS_SUCCESS;
}
