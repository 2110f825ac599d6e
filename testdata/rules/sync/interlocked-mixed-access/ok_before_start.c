// DriverEntry and AddDevice run before anybody else can count.
#include <wdm.h>

typedef struct _EXTENSION {
    LONG Users;
} EXTENSION, *PEXTENSION;

static LONG Devices;

DRIVER_ADD_DEVICE AddDevice;
DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH Open;

_Use_decl_annotations_
NTSTATUS AddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Lower)
{
    PEXTENSION extension;

    UNREFERENCED_PARAMETER(DriverObject);
    extension = (PEXTENSION)Lower->DeviceExtension;
    extension->Users++;
    Devices++;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS Open(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = (PEXTENSION)DeviceObject->DeviceExtension;

    InterlockedIncrement(&extension->Users);
    InterlockedIncrement(&Devices);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverExtension->AddDevice = AddDevice;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = Open;
    return STATUS_SUCCESS;
}
