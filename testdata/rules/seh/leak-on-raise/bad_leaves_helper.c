// The exception leaves the helper; its caller takes it and cannot know of the memory.
#include <ntddk.h>

static ULONG HazelSum(PULONG From, ULONG Count)
{
    PULONG copy = (PULONG)ExAllocatePoolWithTag(PagedPool, Count * sizeof(ULONG), 'lzaH');
    ULONG i, sum = 0;

    if (copy == NULL) {
        return 0;
    }
    ProbeForRead(From, Count * sizeof(ULONG), sizeof(ULONG)); // expect: seh/leak-on-raise
    RtlCopyMemory(copy, From, Count * sizeof(ULONG));
    for (i = 0; i < Count; i++) {
        sum += copy[i];
    }
    ExFreePoolWithTag(copy, 'lzaH');
    return sum;
}

NTSTATUS HazelAdd(PULONG From, ULONG Count, PULONG Sum)
{
    PAGED_CODE();
    __try {
        *Sum = HazelSum(From, Count);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
