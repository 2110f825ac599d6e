// It is raised since there was no memory.
#include <ntddk.h>

PVOID PoplarAllocate(SIZE_T Size)
{
    PVOID memory = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'lpoP');

    if (memory == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    return memory;
}
