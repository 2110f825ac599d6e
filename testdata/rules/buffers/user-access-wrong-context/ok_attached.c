// The work item attaches to the process that the dispatch routine has remembered.
#include <ntifs.h>

typedef struct _OSPREY_ARGS { ULONG Count; ULONG Values[8]; } OSPREY_ARGS, *POSPREY_ARGS;
typedef struct _OSPREY { PKPROCESS Process; ULONG Sum; } OSPREY, *POSPREY;

IO_WORKITEM_ROUTINE OspreyWork;

_Use_decl_annotations_
VOID OspreyWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    POSPREY ext = (POSPREY)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;
    KAPC_STATE apc;

    KeStackAttachProcess(ext->Process, &apc);
    __try {
        ext->Sum = ((POSPREY_ARGS)IoGetCurrentIrpStackLocation(irp)->Parameters.DeviceIoControl.Type3InputBuffer)->Count;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ext->Sum = 0;
    }
    KeUnstackDetachProcess(&apc);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
