// The second allocation fails, and the first one is forgotten.
#include <ntddk.h>

typedef struct _CAPYBARA_PAIR { PMDL First, Second; } CAPYBARA_PAIR, *PCAPYBARA_PAIR;

NTSTATUS CapybaraPair(PCAPYBARA_PAIR Pair, PVOID A, PVOID B);

NTSTATUS CapybaraPair(PCAPYBARA_PAIR Pair, PVOID A, PVOID B)
{
    PMDL first = IoAllocateMdl(A, PAGE_SIZE, FALSE, FALSE, NULL), second;

    if (first == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    second = IoAllocateMdl(B, PAGE_SIZE, FALSE, FALSE, NULL);
    if (second == NULL)
        return STATUS_INSUFFICIENT_RESOURCES; // expect: mdl/leak
    MmBuildMdlForNonPagedPool(first);
    MmBuildMdlForNonPagedPool(second);
    Pair->First = first;
    Pair->Second = second;
    return STATUS_SUCCESS;
}
