// Nobody else knows an object that was just allocated, nor one on the stack.
#include <wdm.h>

typedef struct _NODE {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) ULONG References;
} NODE, *PNODE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH Control;

static VOID Prepare(PNODE Node)
{
    KeInitializeSpinLock(&Node->Lock);
    Node->References = 1;
}

static VOID Retain(PNODE Node)
{
    KIRQL irql;

    KeAcquireSpinLock(&Node->Lock, &irql);
    Node->References++;
    KeReleaseSpinLock(&Node->Lock, irql);
}

NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNODE node = (PNODE)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(NODE), 'edoN');
    NTSTATUS status = node ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
    NODE local;

    UNREFERENCED_PARAMETER(DeviceObject);
    local.References = 0;
    if (node != NULL) {
        Prepare(node);
        Retain(node);
        ExFreePoolWithTag(node, 'edoN');
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = local.References;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

VOID Setup(PDRIVER_OBJECT Driver)
{
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
}
