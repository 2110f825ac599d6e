// A DPC runs at DISPATCH_LEVEL; a fast mutex can be acquired at APC_LEVEL at most.
#include <wdm.h>

typedef struct _ADAPTER {
    KDPC RxDpc;
    FAST_MUTEX StatsMutex;
    ULONG64 RxPackets;
    volatile LONG RxPending;
} ADAPTER, *PADAPTER;

KDEFERRED_ROUTINE RxDpcRoutine;
VOID AdapterInit(PADAPTER Adapter);

_Use_decl_annotations_
VOID RxDpcRoutine(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PADAPTER adapter = (PADAPTER)Context;
    LONG taken;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);

    taken = InterlockedExchange(&adapter->RxPending, 0);
    ExAcquireFastMutex(&adapter->StatsMutex); // expect: irql/call-above-max
    adapter->RxPackets += (ULONG64)taken;
    ExReleaseFastMutex(&adapter->StatsMutex);
}

VOID AdapterInit(PADAPTER Adapter)
{
    ExInitializeFastMutex(&Adapter->StatsMutex);
    KeInitializeDpc(&Adapter->RxDpc, RxDpcRoutine, Adapter);
}
