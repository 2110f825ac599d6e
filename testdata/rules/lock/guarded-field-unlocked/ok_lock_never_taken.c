// The annotation names a lock that this driver never takes: another module may hold it around the callbacks.
#include <wdm.h>

typedef struct _SHARED {
    PVOID OwnerLock;
    _Guarded_by_(OwnerLock) ULONG Value;
} SHARED, *PSHARED;

KDEFERRED_ROUTINE SharedDpc;

VOID SharedDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    ((PSHARED)Context)->Value++;
}

VOID Setup(PKDPC Dpc, PSHARED Shared)
{
    KeInitializeDpc(Dpc, SharedDpc, Shared);
}
