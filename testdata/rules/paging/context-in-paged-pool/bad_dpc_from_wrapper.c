// The allocator of the driver gives paged pool; the DPC of the block gets the block itself.
#include <wdm.h>

typedef struct _ALARM { ULONG Rings; } ALARM, *PALARM;
typedef struct _CLOCK { KDPC Dpc; PALARM Alarm; } CLOCK, *PCLOCK;

KDEFERRED_ROUTINE RingDpc;

static PVOID Get(SIZE_T Size)
{
    PAGED_CODE();
    return ExAllocatePool2(POOL_FLAG_PAGED, Size, 'mrlA');
}

VOID RingDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
}

NTSTATUS SetAlarm(PCLOCK Clock)
{
    PALARM alarm = (PALARM)Get(sizeof(ALARM));

    if (alarm == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    alarm->Rings = 0;
    KeInitializeDpc(&Clock->Dpc, RingDpc, alarm); // expect: paging/context-in-paged-pool
    Clock->Alarm = alarm;
    return STATUS_SUCCESS;
}
