// The entry is in one file and what it starts in another: neither has an unload routine.
#include <ntddk.h>

NTSTATUS OarStart(VOID);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // expect: device/unload-missing
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return OarStart();
}
