// What may raise comes before the lock.
#include <wdm.h>

typedef struct _CLIENT {
    FAST_MUTEX Mutex;
    ULONG Value;
} CLIENT, *PCLIENT;

VOID ClientSet_ok(PCLIENT Client, PULONG User)
{
    ULONG value;

    ProbeForRead(User, sizeof(ULONG), sizeof(ULONG));
    value = *User;
    ExAcquireFastMutex(&Client->Mutex);
    Client->Value = value;
    ExReleaseFastMutex(&Client->Mutex);
}
