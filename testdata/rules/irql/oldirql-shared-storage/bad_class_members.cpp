// A class with two locks and one member for the level, used by methods that run at the same time.
#include <wdm.h>

class Pipe {
public:
    void Push()
    {
        KeAcquireSpinLock(&pushLock_, &oldIrql_);
        ++pushed_;
        KeReleaseSpinLock(&pushLock_, oldIrql_);
    }
    void Pull()
    {
        KeAcquireSpinLock(&pullLock_, &oldIrql_); // expect: irql/oldirql-shared-storage
        ++pulled_;
        KeReleaseSpinLock(&pullLock_, oldIrql_);
    }

private:
    KSPIN_LOCK pushLock_;
    KSPIN_LOCK pullLock_;
    KIRQL oldIrql_;
    ULONG pushed_, pulled_;
};

VOID PipeRun(Pipe *pipe)
{
    pipe->Push();
    pipe->Pull();
}
