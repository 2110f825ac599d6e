// The DPC routine is the last that knows of the block.
#include <wdm.h>

typedef struct _SHOT {
    KDPC Dpc;
    ULONG Number;
} SHOT, *PSHOT;

KDEFERRED_ROUTINE ShotDpc;

_Use_decl_annotations_
VOID ShotDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    ExFreePoolWithTag(Context, 'tohS');
}

VOID ShotFire(ULONG Number)
{
    PSHOT shot = (PSHOT)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(SHOT), 'tohS');

    if (shot != NULL) {
        shot->Number = Number;
        KeInitializeDpc(&shot->Dpc, ShotDpc, shot);
        if (!KeInsertQueueDpc(&shot->Dpc, NULL, NULL)) {
            DbgPrint("already queued\n");
        }
    }
}
