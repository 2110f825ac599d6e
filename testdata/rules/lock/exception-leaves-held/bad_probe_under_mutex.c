// The probe raises for a bad address, and nothing in this function runs then.
#include <wdm.h>

typedef struct _CLIENT {
    FAST_MUTEX Mutex;
    PVOID Buffer;
} CLIENT, *PCLIENT;

VOID ClientSetBuffer_bad(PCLIENT Client, PVOID Buffer, SIZE_T Length)
{
    ExAcquireFastMutex(&Client->Mutex);
    ProbeForWrite(Buffer, Length, sizeof(ULONG)); // expect: lock/exception-leaves-held
    Client->Buffer = Buffer;
    ExReleaseFastMutex(&Client->Mutex);
}
