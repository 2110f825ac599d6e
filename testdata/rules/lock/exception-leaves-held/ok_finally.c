// The release stands in the __finally, without a condition.
#include <wdm.h>

typedef struct _CLIENT {
    FAST_MUTEX Mutex;
    PVOID Buffer;
} CLIENT, *PCLIENT;

VOID ClientSetBuffer_ok(PCLIENT Client, PVOID Buffer, SIZE_T Length)
{
    ExAcquireFastMutex(&Client->Mutex);
    __try {
        ProbeForWrite(Buffer, Length, sizeof(ULONG));
        Client->Buffer = Buffer;
    } __finally {
        ExReleaseFastMutex(&Client->Mutex);
    }
}
