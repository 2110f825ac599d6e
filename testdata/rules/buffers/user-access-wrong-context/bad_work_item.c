// The request is handed to a work item, which reads where the program had its structure.
#include <ntddk.h>

typedef struct _AVOCET_ARGS { ULONG Count; ULONG Values[8]; } AVOCET_ARGS, *PAVOCET_ARGS;
typedef struct _AVOCET { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } AVOCET, *PAVOCET;

IO_WORKITEM_ROUTINE AvocetWork;

_Use_decl_annotations_
VOID AvocetWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PAVOCET ext = (PAVOCET)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    PAVOCET_ARGS args = (PAVOCET_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    __try {
        ext->Sum = args->Count; // expect: buffers/user-access-wrong-context
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ext->Sum = 0;
    }
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
