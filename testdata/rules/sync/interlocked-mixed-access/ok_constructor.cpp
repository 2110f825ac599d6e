// The constructor works on an object that only it knows.
#include <wdm.h>

class Handle {
public:
    explicit Handle(bool shared);
    void Reference() { InterlockedIncrement(&references); }

private:
    LONG references = 1;
};

Handle::Handle(bool shared)
{
    if (shared)
        references++;
}

extern "C" KDEFERRED_ROUTINE HandleDpc;

_Use_decl_annotations_
extern "C" VOID HandleDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    Handle handle(Arg2 != nullptr);

    handle.Reference();
    *static_cast<Handle *>(Context) = handle;
}
