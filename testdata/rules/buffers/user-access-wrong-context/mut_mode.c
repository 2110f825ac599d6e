// Without the question where the request comes from, the address may be a program's.
#include <ntddk.h>

typedef struct _LINNET_ARGS { ULONG Count; ULONG Values[8]; } LINNET_ARGS, *PLINNET_ARGS;
typedef struct _LINNET { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } LINNET, *PLINNET;

IO_WORKITEM_ROUTINE LinnetWork;

_Use_decl_annotations_
VOID LinnetWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PLINNET ext = (PLINNET)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;

    if (irp->RequestorMode == KernelMode) // guard
    {
        ext->Sum = *(PULONG)irp->UserBuffer;
    }
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
