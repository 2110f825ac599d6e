// The statistics live in paged pool, as the start routine decided; the timer DPC counts in them.
#include <wdm.h>

typedef struct _STATS { ULONG Ticks; ULONG Errors; } STATS, *PSTATS;
typedef struct _EXT { KTIMER Timer; KDPC Dpc; PSTATS Stats; } EXT, *PEXT;

KDEFERRED_ROUTINE TickDpc;

NTSTATUS StartTicks(PEXT Ext)
{
    LARGE_INTEGER due;

    Ext->Stats = (PSTATS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(STATS), 'tatS');
    if (Ext->Stats == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeTimer(&Ext->Timer);
    KeInitializeDpc(&Ext->Dpc, TickDpc, Ext);
    due.QuadPart = -10000000;
    KeSetTimerEx(&Ext->Timer, due, 1000, &Ext->Dpc);
    return STATUS_SUCCESS;
}

VOID TickDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PEXT ext = (PEXT)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (ext != NULL) {
        ext->Stats->Ticks++; // expect: paging/pageable-data-at-dispatch
    }
}
