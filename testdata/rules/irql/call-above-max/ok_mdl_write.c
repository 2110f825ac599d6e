// Storing through a mapped MDL at DISPATCH_LEVEL touches locked pages only.
#include <wdm.h>

typedef struct _CAPTURE {
    KSPIN_LOCK Lock;
    PMDL Target;
    ULONG Samples;
} CAPTURE, *PCAPTURE;

KDEFERRED_ROUTINE CaptureDpc;

_Use_decl_annotations_
VOID CaptureDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PCAPTURE capture = (PCAPTURE)Context;
    PULONG out;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&capture->Lock);
    out = (PULONG)MmGetSystemAddressForMdlSafe(capture->Target, NormalPagePriority | MdlMappingNoExecute);
    if (out != NULL && capture->Samples < MmGetMdlByteCount(capture->Target) / sizeof(ULONG)) {
        out[capture->Samples++] = PtrToUlong(Arg1);
    }
    KeReleaseSpinLockFromDpcLevel(&capture->Lock);
}
