// The helper may be paged out.
#include <wdm.h>

typedef struct _SENNA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SENNA, *PSENNA;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SennaAdd;
static DRIVER_UNLOAD SennaUnload;
static DRIVER_DISPATCH SennaAny;
static DRIVER_DISPATCH SennaPnp;
static DRIVER_DISPATCH SennaPower;
static VOID SennaSleep(PSENNA Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SennaSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SennaUnload;
    DriverObject->DriverExtension->AddDevice = SennaAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SennaAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SennaAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SennaAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SennaPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SennaPower;
    return STATUS_SUCCESS;
}

static VOID SennaUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SennaAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSENNA device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SENNA), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSENNA)self->DeviceExtension;
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

static NTSTATUS SennaAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSENNA)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SennaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSENNA device = (PSENNA)DeviceObject->DeviceExtension;
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

static VOID SennaSleep(PSENNA Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS SennaPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSENNA device = (PSENNA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        SennaSleep(device); // expect: power/paged-in-transition
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
