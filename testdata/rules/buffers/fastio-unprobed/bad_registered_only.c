// Nothing but the table says what this function is; a helper reads the input.
#include <ntddk.h>

#define IOCTL_SERIN_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _SERIN_SET { ULONG Flags; ULONG Level; } SERIN_SET, *PSERIN_SET;

static ULONG SerinLevel;

static BOOLEAN SerinApply(const SERIN_SET *Set)
{
    SerinLevel = Set->Level;
    return TRUE;
}

static BOOLEAN SerinFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID Input, ULONG InputLength, PVOID Output, ULONG OutputLength,
                                ULONG Code, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    BOOLEAN done = FALSE;

    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(Output);
    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Code == IOCTL_SERIN_SET && InputLength == sizeof(SERIN_SET)) {
        __try {
            done = SerinApply((PSERIN_SET)Input); // expect: buffers/fastio-unprobed
            IoStatus->Status = STATUS_SUCCESS;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            IoStatus->Status = GetExceptionCode();
            done = TRUE;
        }
        IoStatus->Information = 0;
    }
    return done;
}

static FAST_IO_DISPATCH SerinTable = {
    .SizeOfFastIoDispatch = sizeof(FAST_IO_DISPATCH),
    .FastIoDeviceControl = SerinFastControl,
};

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->FastIoDispatch = &SerinTable;
    return STATUS_SUCCESS;
}
