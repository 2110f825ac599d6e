// The guard covers the list, the second lock is taken by hand and forgotten on one path.
#include <wdm.h>

class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK lock) : lock_(lock) { KeAcquireSpinLock(lock_, &irql_); }
    ~SpinGuard() { KeReleaseSpinLock(lock_, irql_); }

private:
    PKSPIN_LOCK lock_;
    KIRQL irql_;
};

struct Bridge {
    KSPIN_LOCK left;
    KSPIN_LOCK right;
    LONG balance;
};

NTSTATUS BridgeMove_bad(Bridge *bridge, LONG amount)
{
    SpinGuard guard(&bridge->left);
    KeAcquireSpinLockAtDpcLevel(&bridge->right);
    if (bridge->balance < amount) {
        return STATUS_UNSUCCESSFUL; // expect: lock/not-released
    }
    bridge->balance -= amount;
    KeReleaseSpinLockFromDpcLevel(&bridge->right);
    return STATUS_SUCCESS;
}
