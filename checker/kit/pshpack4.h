/* irqlint kit: start packing on 4. Included many times on purpose. */
#pragma pack(push, 4)
