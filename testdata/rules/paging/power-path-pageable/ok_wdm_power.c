// WDM: whether the device object is power pageable may depend on the device below; nothing is certain.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH_PAGED FilterPower;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, FilterPower)

typedef struct _EXT { PDEVICE_OBJECT Lower; } EXT, *PEXT;

NTSTATUS FilterPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXT ext = (PEXT)DeviceObject->DeviceExtension;

    PAGED_CODE();
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(ext->Lower, Irp);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_POWER] = FilterPower;
    return STATUS_SUCCESS;
}
