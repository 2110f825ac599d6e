// A method of a lock class that forgot the case of a lock that is switched off.
#include <wdm.h>

class SwitchedLock {
public:
    _IRQL_requires_max_(DISPATCH_LEVEL)
    _IRQL_raises_(DISPATCH_LEVEL)
    void Enter_bad();

private:
    KSPIN_LOCK lock_;
    KIRQL irql_;
    bool enabled_;
};

void SwitchedLock::Enter_bad()
{
    if (enabled_)
        KeAcquireSpinLock(&lock_, &irql_);
} // expect: irql/exit-level-mismatch
