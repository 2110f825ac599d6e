// The system enters the image at DriverEntry, whatever its declaration says.
#include <wdm.h>

static KSPIN_LOCK TableLock;
static ULONG TableSize;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeSpinLock(&TableLock);
    KeAcquireSpinLock(&TableLock, &irql);
    TableSize = 16;
    return STATUS_SUCCESS; // expect: lock/not-released
}
