// The pragma was meant for the table; the lock behind it went into the section as well.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;

#pragma data_seg("PAGEDATA")
static ULONG Table[16] = { 1 };
static FAST_MUTEX TableMutex = { 0 };
#pragma data_seg()

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    ExInitializeFastMutex(&TableMutex); // expect: paging/sync-object-pageable
    ExAcquireFastMutex(&TableMutex);
    Table[0] = 2;
    ExReleaseFastMutex(&TableMutex);
    return STATUS_SUCCESS;
}
