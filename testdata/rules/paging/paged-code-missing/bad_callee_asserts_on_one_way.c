// The helper asserts, but it is called behind a decision: the other way is never checked.
#include <wdm.h>

typedef struct _MENU {
    PWSTR Title;
    ULONG Length;
} MENU, *PMENU;

VOID MenuFree(PMENU Menu);
NTSTATUS MenuRename(PMENU Menu, PCWSTR Title, ULONG Length);

#pragma alloc_text(PAGE, MenuFree)
#pragma alloc_text(PAGE, MenuRename)

VOID MenuFree(PMENU Menu)
{
    PAGED_CODE();
    ExFreePoolWithTag(Menu->Title, 'uneM');
    Menu->Title = NULL;
}

NTSTATUS MenuRename(PMENU Menu, PCWSTR Title, ULONG Length) // expect: paging/paged-code-missing
{
    if (Menu->Title != NULL) {
        MenuFree(Menu);
    }
    Menu->Title = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'uneM');
    if (Menu->Title == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(Menu->Title, Title, Length);
    Menu->Length = Length;
    return STATUS_SUCCESS;
}
