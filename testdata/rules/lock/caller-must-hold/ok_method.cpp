// A method that expects the member lock, called by one that takes it.
#include <wdm.h>

class Counter {
public:
    void Add()
    {
        KIRQL irql;
        KeAcquireSpinLock(&lock_, &irql);
        AddLocked();
        KeReleaseSpinLock(&lock_, irql);
    }

private:
    _Requires_lock_held_(lock_)
    void AddLocked() { value_++; }

    KSPIN_LOCK lock_;
    ULONG value_;
};

void CounterAdd_ok(Counter *counter)
{
    counter->Add();
}
