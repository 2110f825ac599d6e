// Waits only where the level allows it; a DPC caller gets an error instead.
#include <wdm.h>

typedef struct _DSP {
    KEVENT Idle;
    KDPC Dpc;
    ULONG Errors;
} DSP, *PDSP;

KDEFERRED_ROUTINE DspDpc;

static NTSTATUS DspWaitIdle(PDSP Dsp)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        return STATUS_DEVICE_BUSY;
    }
    return KeWaitForSingleObject(&Dsp->Idle, Executive, KernelMode, FALSE, NULL);
}

_Use_decl_annotations_
VOID DspDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PDSP dsp = (PDSP)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (!NT_SUCCESS(DspWaitIdle(dsp))) {
        dsp->Errors++;
    }
}
