// A fast mutex raises to APC_LEVEL, and with it the method that takes it.
#include <wdm.h>

class Directory {
public:
    void Lock_bad();
    void Unlock();

private:
    FAST_MUTEX mutex_;
    ULONG readers_;
};

void Directory::Lock_bad() // expect: irql/changes-unannotated
{
    ExAcquireFastMutex(&mutex_);
    ++readers_;
}

void Directory::Unlock()
{
    --readers_;
    ExReleaseFastMutex(&mutex_);
}
