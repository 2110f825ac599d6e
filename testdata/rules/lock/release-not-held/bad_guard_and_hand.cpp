// The object's destructor releases what the function has released by hand.
#include <wdm.h>

class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK lock) : lock_(lock) { KeAcquireSpinLock(lock_, &irql); }
    ~SpinGuard() { KeReleaseSpinLock(lock_, irql); }
    KIRQL irql;

private:
    PKSPIN_LOCK lock_;
};

struct Pipe {
    KSPIN_LOCK lock;
    ULONG bytes;
    BOOLEAN broken;
};

VOID PipeDrain_bad(Pipe *pipe)
{
    SpinGuard guard(&pipe->lock);
    pipe->bytes = 0;
    KeReleaseSpinLock(&pipe->lock, guard.irql);
} // expect: lock/release-not-held
