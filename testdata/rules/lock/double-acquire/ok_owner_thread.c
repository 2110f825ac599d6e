// A recursive mutex made of a fast mutex and the thread that owns it.
#include <wdm.h>

typedef struct _REMUTEX {
    FAST_MUTEX Mutex;
    PKTHREAD Owner;
    ULONG Count;
    ULONG Value;
} REMUTEX, *PREMUTEX;

static VOID RemutexEnter(PREMUTEX Lock)
{
    if (Lock->Owner == KeGetCurrentThread()) {
        Lock->Count++;
        return;
    }
    ExAcquireFastMutex(&Lock->Mutex);
    Lock->Owner = KeGetCurrentThread();
    Lock->Count = 1;
}

static VOID RemutexLeave(PREMUTEX Lock)
{
    if (--Lock->Count == 0) {
        Lock->Owner = NULL;
        ExReleaseFastMutex(&Lock->Mutex);
    }
}

static VOID RemutexBump(PREMUTEX Lock)
{
    RemutexEnter(Lock);
    Lock->Value++;
    RemutexLeave(Lock);
}

VOID RemutexBumpTwice_ok(PREMUTEX Lock)
{
    RemutexEnter(Lock);
    RemutexBump(Lock);
    RemutexBump(Lock);
    RemutexLeave(Lock);
}
