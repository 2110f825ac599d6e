// The region is left between the two acquires.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Map, Data;
    ULONG Size;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_QUERY_INFORMATION) DRIVER_DISPATCH DevQuery;

NTSTATUS DevQuery(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;
    ULONG size;

    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&dev->Map, TRUE);
    size = dev->Size;
    ExReleaseResourceLite(&dev->Map);
    KeLeaveCriticalRegion();
    ExAcquireResourceSharedLite(&dev->Data, TRUE); // expect: lock/resource-without-apc-disabled
    size += dev->Size;
    ExReleaseResourceLite(&dev->Data);
    Irp->IoStatus.Information = size;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
