// The answer is written to the program's buffer when the interrupt is through.
#include <ntddk.h>

typedef struct _BITTERN_ARGS { ULONG Count; ULONG Values[8]; } BITTERN_ARGS, *PBITTERN_ARGS;
typedef struct _BITTERN { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } BITTERN, *PBITTERN;

KDEFERRED_ROUTINE BitternDpc;

_Use_decl_annotations_
VOID BitternDpc(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PBITTERN ext = (PBITTERN)DeferredContext;
    PIRP irp = ext->Current;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    *(PULONG)irp->UserBuffer = ext->Sum; // expect: buffers/user-access-wrong-context
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = sizeof(ULONG);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
