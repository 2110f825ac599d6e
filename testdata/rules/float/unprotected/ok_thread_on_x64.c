// In threads and DPCs of 64-bit systems scalar floating point needs no saving.
#include <wdm.h>

typedef struct _STAT {
    double Sum;
    ULONG Count;
} STAT, *PSTAT;

KSTART_ROUTINE StatThread;
KDEFERRED_ROUTINE StatDpc;

static VOID StatAdd(PSTAT Stat, ULONG Value)
{
    Stat->Sum += Value;
    Stat->Count++;
}

_Use_decl_annotations_
VOID StatThread(PVOID Context)
{
    StatAdd((PSTAT)Context, 1);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID StatDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    StatAdd((PSTAT)Context, 2);
}
