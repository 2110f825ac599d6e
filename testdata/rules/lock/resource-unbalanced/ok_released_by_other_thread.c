// Handed to the completing thread: it releases for the owner that the pointer names.
#include <ntifs.h>

typedef struct _IO_CONTEXT {
    PERESOURCE Resource;
    ERESOURCE_THREAD Owner;
} IO_CONTEXT, *PIO_CONTEXT;

IO_COMPLETION_ROUTINE IoDone;

NTSTATUS IoDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    PIO_CONTEXT io = Context;

    UNREFERENCED_PARAMETER(Device);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    ExReleaseResourceForThreadLite(io->Resource, io->Owner);
    return STATUS_SUCCESS;
}

VOID IoPrepare_ok(PIRP Irp, PIO_CONTEXT Io)
{
    IoSetCompletionRoutine(Irp, IoDone, Io, TRUE, TRUE, TRUE);
}
