// Sent to what attaching returned; the physical device is only kept for other purposes.
#include <wdm.h>

typedef struct _METEO {
    PDEVICE_OBJECT Pdo;
    PDEVICE_OBJECT Lower;
} METEO, *PMETEO;

DRIVER_ADD_DEVICE MeteoAdd_ok;
DRIVER_DISPATCH MeteoPnp_ok;

_Use_decl_annotations_
NTSTATUS MeteoAdd_ok(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT device;
    PMETEO meteo;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(METEO), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    meteo = (PMETEO)device->DeviceExtension;
    meteo->Pdo = PhysicalDeviceObject;
    meteo->Lower = IoAttachDeviceToDeviceStack(device, PhysicalDeviceObject);
    if (meteo->Lower == NULL) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= meteo->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS MeteoPnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMETEO meteo = (PMETEO)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(meteo->Lower, Irp);
}

static IO_COMPLETION_ROUTINE MeteoAsked;

_Use_decl_annotations_
static NTSTATUS MeteoAsked(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// The driver's own requests may go to the physical device.
VOID MeteoAsk_ok(PMETEO Meteo)
{
    PIRP irp = IoAllocateIrp(Meteo->Pdo->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, MeteoAsked, NULL, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(Meteo->Pdo, irp);
    }
}
