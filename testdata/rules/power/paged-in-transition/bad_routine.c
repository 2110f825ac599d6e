// The routine itself is in a pageable section.
#include <wdm.h>

typedef struct _SESAME {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SESAME, *PSESAME;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SesameAdd;
static DRIVER_UNLOAD SesameUnload;
static DRIVER_DISPATCH SesameAny;
static DRIVER_DISPATCH SesamePnp;
static DRIVER_DISPATCH SesamePower;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SesamePower)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SesameUnload;
    DriverObject->DriverExtension->AddDevice = SesameAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SesameAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SesameAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SesameAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SesamePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SesamePower;
    return STATUS_SUCCESS;
}

static VOID SesameUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SesameAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSESAME device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SESAME), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSESAME)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS SesameAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSESAME)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SesamePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSESAME device = (PSESAME)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = device->Lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

static NTSTATUS SesamePower(PDEVICE_OBJECT DeviceObject, PIRP Irp) // expect: power/paged-in-transition
{
    PSESAME device = (PSESAME)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();
    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->State = 1;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
