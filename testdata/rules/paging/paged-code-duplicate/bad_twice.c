// One assertion came with the template of the function, the other with a change.
#include <wdm.h>

typedef struct _FERRY {
    HANDLE Key;
    ULONG Decks;
} FERRY, *PFERRY;

NTSTATUS FerryLoad(PFERRY Ferry, PUNICODE_STRING Name);

#pragma alloc_text(PAGE, FerryLoad)

NTSTATUS FerryLoad(PFERRY Ferry, PUNICODE_STRING Name)
{
    OBJECT_ATTRIBUTES attributes;

    PAGED_CODE();
    Ferry->Decks = 0;

    PAGED_CODE(); // expect: paging/paged-code-duplicate

    InitializeObjectAttributes(&attributes, Name, OBJ_KERNEL_HANDLE, NULL, NULL);
    return ZwOpenKey(&Ferry->Key, KEY_READ, &attributes);
}
