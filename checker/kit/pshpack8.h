/* irqlint kit: start packing on 8. Included many times on purpose. */
#pragma pack(push, 8)
