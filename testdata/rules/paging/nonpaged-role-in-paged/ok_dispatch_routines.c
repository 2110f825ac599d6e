// Create, close and PnP come at PASSIVE_LEVEL; to keep them pageable is normal.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE PagedAddDevice;
DRIVER_UNLOAD PagedUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH PagedCreateClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PagedControl;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, PagedAddDevice)
#pragma alloc_text(PAGE, PagedUnload)
#pragma alloc_text(PAGE, PagedCreateClose)
#pragma alloc_text(PAGE, PagedControl)

_Use_decl_annotations_
NTSTATUS PagedCreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS PagedControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_INVALID_DEVICE_REQUEST;
}

_Use_decl_annotations_
NTSTATUS PagedAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(PhysicalDeviceObject);
    PAGED_CODE();
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID PagedUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PagedCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PagedCreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PagedControl;
    DriverObject->DriverExtension->AddDevice = PagedAddDevice;
    DriverObject->DriverUnload = PagedUnload;
    return STATUS_SUCCESS;
}
