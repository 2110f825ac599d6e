// The string stands in an initializer.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    UNICODE_STRING fixed = RTL_CONSTANT_STRING(L"D:P(A;;GA;;;SY)(A;;GWGX;;;WD)"); // expect: security/weak-sddl

    *Sddl = fixed;
}
