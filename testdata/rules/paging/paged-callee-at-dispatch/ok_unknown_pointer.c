// What stands behind the pointer is decided elsewhere, even if one candidate is pageable.
#include <wdm.h>

typedef struct _PLUGIN {
    VOID (*Tick)(PVOID Context);
    PVOID Context;
} PLUGIN, *PPLUGIN;

VOID PluginSlowTick(PVOID Context);

#pragma alloc_text(PAGE, PluginSlowTick)

VOID PluginSlowTick(PVOID Context)
{
    PAGED_CODE();
    *(PULONG)Context += 1;
}

KDEFERRED_ROUTINE PluginDpc;

_Use_decl_annotations_
VOID PluginDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PPLUGIN plugin = (PPLUGIN)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    plugin->Tick(plugin->Context);
}
